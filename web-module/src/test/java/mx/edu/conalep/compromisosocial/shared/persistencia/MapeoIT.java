package mx.edu.conalep.compromisosocial.shared.persistencia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.util.Arrays;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Entities and schema fit each other, and entities are woven (docs/adr/0002). */
@ContainerTest
class MapeoIT {

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    @Test
    void everyEntityReadsFromItsTable() {
        SoftAssertions all = new SoftAssertions();
        for (EntityType<?> entity : em.getMetamodel().getEntities()) {
            all.check(() -> assertThatCode(
                            () -> em.createQuery("SELECT e FROM " + entity.getName() + " e", entity.getJavaType())
                                    .setMaxResults(1)
                                    .getResultList())
                    .as(entity.getName())
                    .doesNotThrowAnyException());
        }
        all.assertAll();
        assertThat(em.getMetamodel().getEntities()).isNotEmpty();
    }

    @Test
    void everyEntityIsWoven() {
        for (EntityType<?> entity : em.getMetamodel().getEntities()) {
            assertThat(Arrays.stream(entity.getJavaType().getInterfaces()).map(Class::getSimpleName))
                    .as(entity.getName())
                    .contains("PersistenceWeaved");
        }
    }
}
