package mx.edu.conalep.compromisosocial.arquitectura;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;

/**
 * The gate's vocabulary: who acts, with which roles and scope, and what a service says about it. Every feature speaks it,
 * also those that {@code seguridad} itself uses, so it counts as a slice of its own below them all.
 */
final class Puerta {

    private static final Set<String> VOCABULARY = Set.of(
            Actor.class.getName(),
            Ambito.class.getName(),
            Rol.class.getName(),
            GrupoRol.class.getName(),
            ActorActual.class.getName(),
            Gated.class.getName(),
            Permit.class.getName(),
            Rastro.class.getName());

    private Puerta() {}

    static boolean isVocabulary(JavaClass type) {
        String name = type.getName();
        return VOCABULARY.stream().anyMatch(word -> name.equals(word) || name.startsWith(word + "$"));
    }

    static DescribedPredicate<JavaClass> outside() {
        return DescribedPredicate.describe("are not the gate's vocabulary", type -> !isVocabulary(type));
    }

    /** The feature of a class: the package below the root; faces and shared values belong to none. */
    static String feature(String root, JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return "";
        }
        String feature = name.substring(root.length() + 1).split("\\.")[0];
        return Set.of("shared", "web", "batch", "arquitectura", "contenedor").contains(feature) ? "" : feature;
    }

    /** One slice for each feature, and one for the vocabulary. */
    static final class FeatureSlices implements SliceAssignment {

        private final String root;

        FeatureSlices(String root) {
            this.root = root;
        }

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            if (isVocabulary(type)) {
                return SliceIdentifier.of("vocabulary of the gate");
            }
            String feature = feature(root, type);
            return feature.isEmpty() ? SliceIdentifier.ignore() : SliceIdentifier.of(feature);
        }

        @Override
        public String getDescription() {
            return "features";
        }
    }
}
