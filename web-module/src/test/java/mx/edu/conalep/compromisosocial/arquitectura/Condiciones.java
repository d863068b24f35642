package mx.edu.conalep.compromisosocial.arquitectura;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.function.BiConsumer;

/** What {@link Reglas} asks of classes, fields and methods beyond ArchUnit's own words. */
final class Condiciones {

    private Condiciones() {}

    static ArchCondition<JavaMethod> notExist() {
        return condition("not exist", (method, events) -> fail(events, method, method.getFullName() + " exists"));
    }

    static ArchCondition<JavaField> beWrittenByTheirClassOnly() {
        return condition("be written by their own class only", (field, events) -> field.getAccessesToSelf().stream()
                .filter(access -> access.getAccessType() == AccessType.SET)
                .filter(access -> !access.getOriginOwner().equals(field.getOwner()))
                .forEach(access -> fail(events, field, access.getDescription())));
    }

    /** Weaving adds fields of its own, which are not private. */
    static DescribedPredicate<JavaField> writtenInSource() {
        return DescribedPredicate.describe(
                "are written in source", field -> !field.getName().startsWith("_persistence"));
    }

    static ArchCondition<JavaClass> nameTheirTable() {
        return condition("name their table in lower case", (type, events) -> {
            String name =
                    type.tryGetAnnotationOfType(Table.class).map(Table::name).orElse("");
            if (name.isEmpty() || !name.equals(name.toLowerCase())) {
                fail(events, type, type.getName() + " has no @Table with a name in lower case");
            }
        });
    }

    static ArchCondition<JavaClass> haveAVersionUnlessNeverChanged() {
        return condition("have a @Version, or fields that only constructors write", (type, events) -> {
            if (type.getAllFields().stream().noneMatch(field -> field.isAnnotatedWith(Version.class))
                    && type.getAllFields().stream().anyMatch(Condiciones::isWrittenLater)) {
                fail(events, type, type.getName() + " changes and has no @Version");
            }
        });
    }

    private static boolean isWrittenLater(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.STATIC)
                && writtenInSource().test(field)
                && field.getAccessesToSelf().stream()
                        .filter(access -> access.getAccessType() == AccessType.SET)
                        .map(access -> access.getOrigin().getName())
                        .anyMatch(origin -> !origin.equals("<init>") && !origin.startsWith("_persistence"));
    }

    static ArchCondition<JavaClass> keepToTheirOwnQueriesAndEntities(String root) {
        return condition("use no query and no entity of another feature", (type, events) -> {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass();
                String theirs = Puerta.feature(root, target);
                boolean closed = target.isAnnotatedWith(Entity.class)
                        || target.getPackageName().contains(".persistence");
                if (closed && !theirs.isEmpty() && !theirs.equals(Puerta.feature(root, type))) {
                    fail(events, type, dependency.getDescription());
                }
            }
        });
    }

    private static <T> ArchCondition<T> condition(String description, BiConsumer<T, ConditionEvents> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.accept(item, events);
            }
        };
    }

    private static void fail(ConditionEvents events, Object item, String message) {
        events.add(SimpleConditionEvent.violated(item, message));
    }
}
