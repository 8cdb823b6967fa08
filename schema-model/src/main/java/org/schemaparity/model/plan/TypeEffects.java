package org.schemaparity.model.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schemaparity.model.Database;
import org.schemaparity.model.Domain;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.mention.Target;

/** Finds out what operations on types have to do with others. */
final class TypeEffects {
  private final Map<QualifiedName, SchemaObject> before = new HashMap<>();

  TypeEffects(Pair<Database> databases) {
    Database from = databases.from();
    // Where a type that goes is set aside, this is what it is called until then.
    Set<QualifiedName> lasting = new HashSet<>();
    databases.to().compositeTypes().forEach(type -> lasting.add(type.name()));
    databases.to().domains().forEach(domain -> lasting.add(domain.name()));
    from.compositeTypes().stream()
        .filter(type -> !lasting.contains(type.name()))
        .forEach(type -> before.put(FormerName.of(type.name()), type));
    from.domains().stream()
        .filter(domain -> !lasting.contains(domain.name()))
        .forEach(domain -> before.put(FormerName.of(domain.name()), domain));
    from.compositeTypes().forEach(type -> before.put(type.name(), type));
    from.domains().forEach(domain -> before.put(domain.name(), domain));
  }

  Effect of(EnumTypeOperation operation) {
    if (operation instanceof EnumTypeOperation.Create create) {
      return made(create.type().name(), create.type());
    } else if (operation instanceof EnumTypeOperation.Rename rename) {
      return Effect.NONE.renames(Target.type(rename.type()));
    } else if (operation instanceof EnumTypeOperation.Drop drop) {
      return Effect.NONE.drops(Target.type(drop.type()));
    }
    return Effect.NONE.makes(Target.type(((EnumTypeOperation.AddLabel) operation).type()));
  }

  Effect of(CompositeTypeOperation operation) {
    return operation.accept(new OnCompositeType());
  }

  Effect of(DomainOperation operation) {
    return operation.accept(new OnDomain());
  }

  private static Effect made(QualifiedName type, Record definition) {
    return Effect.NONE.makes(Target.type(type)).needs(Texts.of(definition));
  }

  private Effect dropped(QualifiedName type) {
    return Effect.NONE
        .drops(Target.type(type))
        .frees(Texts.of(Optional.ofNullable(before.get(type))));
  }

  /** What is done to composite types. */
  private final class OnCompositeType implements CompositeTypeOperation.Visitor<Effect> {
    @Override
    public Effect create(CompositeTypeOperation.Create operation) {
      return made(operation.type().name(), operation.type());
    }

    @Override
    public Effect drop(CompositeTypeOperation.Drop operation) {
      return dropped(operation.type());
    }

    @Override
    public Effect rename(CompositeTypeOperation.Rename operation) {
      return Effect.NONE.renames(Target.type(operation.type()));
    }

    @Override
    public Effect addAttribute(CompositeTypeOperation.AddAttribute operation) {
      return Effect.NONE
          .makes(Target.type(operation.type()), Target.attribute(operation.attribute().name()))
          .needs(Texts.of(operation.attribute()));
    }

    @Override
    public Effect dropAttribute(CompositeTypeOperation.DropAttribute operation) {
      return Effect.NONE.drops(Target.attribute(operation.attribute()));
    }

    @Override
    public Effect alterAttribute(CompositeTypeOperation.AlterAttribute operation) {
      return Effect.NONE
          .makes(Target.type(operation.type()), Target.attribute(operation.attribute().name()))
          .needs(Texts.of(operation.attribute()))
          .takes(Target.attribute(operation.attribute().name()));
    }
  }

  /** What is done to domains. */
  private final class OnDomain implements DomainOperation.Visitor<Effect> {
    @Override
    public Effect create(DomainOperation.Create operation) {
      return made(operation.domain().name(), operation.domain());
    }

    @Override
    public Effect drop(DomainOperation.Drop operation) {
      return dropped(operation.domain());
    }

    @Override
    public Effect rename(DomainOperation.Rename operation) {
      return Effect.NONE.renames(Target.type(operation.domain()));
    }

    @Override
    public Effect setDefault(DomainOperation.SetDefault operation) {
      return Effect.NONE
          .needs(Texts.of(operation.expression()))
          .frees(Texts.of(domainBefore(operation.domain()).flatMap(Domain::defaultValue)));
    }

    @Override
    public Effect setNotNull(DomainOperation.SetNotNull operation) {
      return Effect.NONE;
    }

    @Override
    public Effect addConstraint(DomainOperation.AddConstraint operation) {
      return Effect.NONE.needs(Texts.of(operation.constraint()));
    }

    @Override
    public Effect dropConstraint(DomainOperation.DropConstraint operation) {
      return Effect.NONE.frees(
          domainBefore(operation.domain()).stream()
              .flatMap(domain -> domain.constraints().stream())
              .filter(constraint -> constraint.name().equals(operation.constraint()))
              .flatMap(constraint -> Texts.of(constraint).stream())
              .toList());
    }

    @Override
    public Effect renameConstraint(DomainOperation.RenameConstraint operation) {
      return Effect.NONE;
    }

    @Override
    public Effect validateConstraint(DomainOperation.ValidateConstraint operation) {
      return Effect.NONE;
    }

    private Optional<Domain> domainBefore(QualifiedName name) {
      return before.get(name) instanceof Domain domain ? Optional.of(domain) : Optional.empty();
    }
  }
}
