package org.schemaparity.benchmarks.tool;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.schemaparity.benchmarks.source.Form;

/** All tools by their names. */
public final class Tools {
  private static final Map<String, Function<Peers, Tool>> ALL = all();

  private Tools() {}

  /** {@return the names, in the order of the report} */
  public static List<String> names() {
    return List.copyOf(ALL.keySet());
  }

  /**
   * {@return the tools}
   *
   * @param names some of {@link #names}
   * @param module the folder of the module, which tells the versions of the peers
   * @throws IllegalArgumentException if there is no tool of a name
   */
  public static List<Tool> of(List<String> names, Path module) {
    Peers peers = new Peers(module);
    return names.stream().map(name -> factory(name).apply(peers)).toList();
  }

  private static Function<Peers, Tool> factory(String name) {
    Function<Peers, Tool> factory = ALL.get(name);
    if (factory == null) {
      throw new IllegalArgumentException(
          "There is no tool `%s`. The tools are %s.".formatted(name, String.join(", ", names())));
    }
    return factory;
  }

  private static Map<String, Function<Peers, Tool>> all() {
    Map<String, Function<Peers, Tool>> all = new LinkedHashMap<>();
    all.put("floor", peers -> Ours.floor());
    all.put("ours", peers -> Ours.first());
    all.put("ours-unchanged", peers -> Ours.unchanged());
    all.put("ours-changed", peers -> Ours.changed());
    all.put("ours-constants", peers -> Ours.constants());
    peer(all, "hibernate", Form.ENTITY, "%s_.class");
    peer(all, "mapstruct", Form.MAPPED_RECORD, "%sMapperImpl.class");
    peer(all, "auto-value", Form.AUTO_VALUE, "AutoValue_%s.class");
    peer(all, "micronaut-data", Form.MAPPED_ENTITY, "$%s$Introspection.class");
    peer(all, "doma", Form.DOMA_ENTITY, "_%s.class");
    peer(all, "ebean", Form.ENTITY, "query/Q%s.class");
    peer(all, "record-builder", Form.BUILT_RECORD, "%sBuilder.class");
    peer(all, "immutables", Form.IMMUTABLE, "Immutable%s.class");
    return all;
  }

  private static void peer(
      Map<String, Function<Peers, Tool>> all, String name, Form form, String generated) {
    all.put(name, peers -> peers.tool(name, form, generated));
  }
}
