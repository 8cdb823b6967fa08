package org.schemaparity.sample.library.drift;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** Loads the library from a folder, although the test's class path has it too. */
final class CopiedClasses extends URLClassLoader {
  CopiedClasses(Path classes) throws MalformedURLException {
    super(new URL[] {classes.toUri().toURL()}, new WithoutLibrary());
  }

  /** All that the test sees but the library's classes and resources. */
  private static final class WithoutLibrary extends ClassLoader {
    WithoutLibrary() {
      super(CopiedClasses.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("org.schemaparity.sample.")) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }

    @Override
    public URL getResource(String name) {
      return name.startsWith("org/schemaparity/sample/") ? null : super.getResource(name);
    }
  }
}
