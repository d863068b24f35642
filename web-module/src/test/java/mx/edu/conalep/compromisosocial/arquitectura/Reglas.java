package mx.edu.conalep.compromisosocial.arquitectura;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.batch.operations.JobOperator;
import jakarta.ejb.Stateless;
import jakarta.json.Json;
import jakarta.persistence.Entity;
import jakarta.servlet.ServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;

/** The rules, for the classes below one root package: the product's own, or those of the examples that break them. */
final class Reglas {

    private final String root;

    Reglas(String root) {
        this.root = root;
    }

    /** Every rule by its name. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("sharedStandsAlone", sharedStandsAlone());
        rules.put("domainKnowsNoLayerAbove", domainKnowsNoLayerAbove());
        rules.put("persistenceKnowsNoService", persistenceKnowsNoService());
        rules.put("businessKnowsNoFace", businessKnowsNoFace());
        rules.put("webNeverSeesBatch", webNeverSeesBatch());
        rules.put("batchNeverSeesWeb", batchNeverSeesWeb());
        rules.put("featuresShareNeitherQueriesNorEntities", featuresShareNeitherQueriesNorEntities());
        rules.put("featuresFormNoCycle", featuresFormNoCycle());
        rules.put("webUsesServicesOnly", webUsesServicesOnly());
        rules.put("servicesPassTheGate", servicesPassTheGate());
        rules.put("serviceMethodsSayWhoMayCall", serviceMethodsSayWhoMayCall());
        rules.put("noSetterOfState", noSetterOfState());
        rules.put("stateIsPrivate", stateIsPrivate());
        rules.put("entityFieldsArePrivate", entityFieldsArePrivate());
        rules.put("entitiesNameTableAndVersion", entitiesNameTableAndVersion());
        rules.put("onlyOperacionOperatesJobs", onlyOperacionOperatesJobs());
        rules.put("oneClock", oneClock());
        rules.put("noStandardStreams", noStandardStreams());
        rules.put("noOldDates", noOldDates());
        rules.put("oneJsonProvider", oneJsonProvider());
        rules.put("oneClientAddress", oneClientAddress());
        return rules;
    }

    ArchRule sharedStandsAlone() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".shared..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..").and(not(resideInAPackage(root + ".shared.."))))
                .because("shared imports nothing of ours");
    }

    ArchRule domainKnowsNoLayerAbove() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.domain..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(root + ".*.service..", root + ".*.persistence.."));
    }

    ArchRule persistenceKnowsNoService() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.persistence..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + ".*.service..").and(Puerta.outside()));
    }

    ArchRule businessKnowsNoFace() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".*.domain..", root + ".*.service..", root + ".*.persistence..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        root + ".web..", root + ".batch..", "jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs.."));
    }

    ArchRule webNeverSeesBatch() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".web..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + ".batch.."));
    }

    ArchRule batchNeverSeesWeb() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".batch..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + ".web.."));
    }

    ArchRule featuresShareNeitherQueriesNorEntities() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(Condiciones.keepToTheirOwnQueriesAndEntities(root));
    }

    ArchRule featuresFormNoCycle() {
        return slices().assignedFrom(new Puerta.FeatureSlices(root)).should().beFreeOfCycles();
    }

    ArchRule webUsesServicesOnly() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".web..", root + ".batch..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(root + ".*.persistence..", "jakarta.persistence..")
                        .and(not(assignableTo(Throwable.class))));
    }

    ArchRule servicesPassTheGate() {
        return classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .and()
                .resideInAPackage(root + "..")
                .should()
                .beAnnotatedWith(Gated.class)
                .andShould()
                .resideInAPackage(root + ".*.service..");
    }

    ArchRule serviceMethodsSayWhoMayCall() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Gated.class)
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .arePublic()
                .and()
                .areNotStatic()
                .should()
                .beAnnotatedWith(Permit.class);
    }

    ArchRule noSetterOfState() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .haveNameMatching("setEstado.*")
                .should(Condiciones.notExist())
                .allowEmptyShould(true)
                .because("an entity moves itself by its intent methods");
    }

    ArchRule stateIsPrivate() {
        return fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .haveName("estado")
                .should()
                .bePrivate()
                .andShould(Condiciones.beWrittenByTheirClassOnly());
    }

    ArchRule entityFieldsArePrivate() {
        return fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .areNotStatic()
                .and(Condiciones.writtenInSource())
                .should()
                .bePrivate();
    }

    ArchRule entitiesNameTableAndVersion() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .resideInAPackage(root + "..")
                .should(Condiciones.nameTheirTable())
                .andShould(Condiciones.haveAVersionUnlessNeverChanged());
    }

    ArchRule onlyOperacionOperatesJobs() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".operacion..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JobOperator.class);
    }

    ArchRule oneClock() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".shared..", root + ".evidencia.persistence..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because(
                        "one clock decides, and tests set it: inject java.time.Clock (the store of files asks the disk's)");
    }

    ArchRule noStandardStreams() {
        return GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
    }

    ArchRule noOldDates() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".*.domain..", root + ".*.service..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Date.class, Calendar.class);
    }

    ArchRule oneJsonProvider() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".shared..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Json.class)
                .because("it looks for its provider in every library at each call; shared.Json has it");
    }

    ArchRule oneClientAddress() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .doNotHaveSimpleName("DireccionCliente")
                .should()
                .callMethodWhere(target(owner(assignableTo(ServletRequest.class)))
                        .and(target(nameMatching("getRemoteAddr|getRemoteHost|getRemotePort|isSecure"))))
                .because("behind a proxy that is the proxy's; DireccionCliente tells the client's");
    }
}
