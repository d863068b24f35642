package mx.edu.conalep.compromisosocial.contenedor;

import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Makes Arquillian deploy {@link SharedArchive} once, for the first class, and lets every later class use it: a
 * deployment takes longer than all tests together. The server ends with the test run.
 */
public class SharedDeploymentExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(
                        DeploymentScenarioGenerator.class,
                        AnnotationDeploymentScenarioGenerator.class,
                        SharedScenario.class)
                .observer(OnceOnly.class);
    }

    /** Answers with the shared archive, whatever class asks. */
    public static class SharedScenario implements DeploymentScenarioGenerator {

        @Override
        public List<DeploymentDescription> generate(TestClass testClass) {
            return new AnnotationDeploymentScenarioGenerator().generate(new TestClass(SharedArchive.class));
        }
    }

    /** Lets the first deployment through, and hands its scenario to the classes after it. */
    public static class OnceOnly {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        private DeploymentScenario shared;
        private boolean deployed;

        public void generate(@Observes EventContext<GenerateDeployment> event) {
            if (shared == null) {
                event.proceed();
                shared = scenario.get();
            } else {
                scenario.set(shared);
            }
        }

        public void deploy(@Observes EventContext<DeployManagedDeployments> event) {
            if (!deployed) {
                deployed = true;
                event.proceed();
            }
        }

        public void keep(@Observes EventContext<UnDeployManagedDeployments> event) {
            // the deployment stays until the run ends: the event is not let through
        }
    }
}
