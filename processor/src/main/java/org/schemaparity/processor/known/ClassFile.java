package org.schemaparity.processor.known;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads from a class file what javac before version 22 does not tell of it: the annotations of its
 * fields' types. See "The class File Format" in the Java Virtual Machine Specification.
 */
public final class ClassFile {
  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;
  private static final int METHOD_HANDLE = 15;

  /** {@code target_type} of the type in a field's declaration. */
  private static final int FIELD = 0x13;

  /** {@code type_path_kind} of a step into an inner type. */
  private static final int INTO_INNER = 1;

  private final DataInputStream in;
  private final Map<Integer, String> texts = new HashMap<>();
  private final Set<String> nullables = new LinkedHashSet<>();

  private ClassFile(DataInputStream in) {
    this.in = in;
  }

  /**
   * {@return the names of the fields whose types an annotation called {@code Nullable} is on} Of
   * what is no class file there are none.
   */
  public static Set<String> nullableFields(byte[] bytes) {
    ClassFile file = new ClassFile(new DataInputStream(new ByteArrayInputStream(bytes)));
    try {
      file.read();
      return file.nullables;
    } catch (IOException e) {
      // The compiler has its own word on a file that is cut short.
      return Set.of();
    }
  }

  private void read() throws IOException {
    if (in.readInt() != 0xCAFEBABE) {
      return;
    }
    skip(4);
    readConstants();
    skip(6);
    skip(2 * in.readUnsignedShort());
    int fields = in.readUnsignedShort();
    for (int i = 0; i < fields; i++) {
      skip(2);
      String name = text();
      skip(2);
      readAttributes(name);
    }
  }

  private void readConstants() throws IOException {
    int count = in.readUnsignedShort();
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      if (tag == UTF8) {
        texts.put(i, in.readUTF());
      } else if (tag == LONG || tag == DOUBLE) {
        // These take two entries.
        skip(8);
        i++;
      } else if (tag == METHOD_HANDLE) {
        skip(3);
      } else {
        // A class, a string, a method type, a module or a package is one index, all else two.
        skip(tag == 7 || tag == 8 || tag == 16 || tag == 19 || tag == 20 ? 2 : 4);
      }
    }
  }

  private void readAttributes(String field) throws IOException {
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      String name = text();
      int length = in.readInt();
      if (name.equals("RuntimeVisibleTypeAnnotations")
          || name.equals("RuntimeInvisibleTypeAnnotations")) {
        int annotations = in.readUnsignedShort();
        for (int j = 0; j < annotations; j++) {
          readTypeAnnotation(field);
        }
      } else {
        skip(length);
      }
    }
  }

  private void readTypeAnnotation(String field) throws IOException {
    boolean ofField = in.readUnsignedByte() == FIELD;
    boolean ofWhole = true;
    int steps = in.readUnsignedByte();
    for (int i = 0; i < steps; i++) {
      ofWhole &= in.readUnsignedByte() == INTO_INNER;
      skip(1);
    }
    String type = readAnnotation();
    if (ofField && ofWhole && type.matches("L(.*[/$])?Nullable;")) {
      nullables.add(field);
    }
  }

  private String readAnnotation() throws IOException {
    String type = text();
    int values = in.readUnsignedShort();
    for (int i = 0; i < values; i++) {
      skip(2);
      skipValue();
    }
    return type;
  }

  private void skipValue() throws IOException {
    switch (in.readUnsignedByte()) {
      case 'e' -> skip(4);
      case '@' -> readAnnotation();
      case '[' -> {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
          skipValue();
        }
      }
      default -> skip(2);
    }
  }

  private String text() throws IOException {
    return texts.getOrDefault(in.readUnsignedShort(), "");
  }

  private void skip(int bytes) throws IOException {
    in.skipNBytes(bytes);
  }
}
