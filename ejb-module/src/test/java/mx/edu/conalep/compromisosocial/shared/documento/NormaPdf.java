package mx.edu.conalep.compromisosocial.shared.documento;

import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFUA_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds in a document against PDF/UA-1 (ISO 14289-1), so that everybody can have it read aloud. */
public final class NormaPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private NormaPdf() {}

    /** The clauses that a document breaks, each once with its first place; none when it conforms. */
    public static List<String> broken(byte[] pdf) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
                    .map(NormaPdf::told)
                    .toList();
        } catch (IOException | VeraPDFException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The names that bookmarks give to the parts of a document, in their order. */
    public static List<String> bookmarks(PDDocument document) {
        List<String> names = new ArrayList<>();
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            outline.children().forEach(item -> names.add(item.getTitle()));
        }
        return names;
    }

    /** What the header cells of a document's tables say they are the header of: {@code Row} or {@code Column}. */
    public static Set<String> scopes(PDDocument document) {
        Set<String> scopes = new TreeSet<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), scopes);
        return scopes;
    }

    private static void collect(PDStructureNode node, Set<String> scopes) {
        if (node instanceof PDStructureElement element && "TH".equals(element.getStructureType())) {
            PDAttributeObject attribute = element.getAttributes().getObject(0);
            scopes.add(attribute instanceof PDTableAttributeObject table ? table.getScope() : "none");
        }
        node.getKids().stream()
                .filter(PDStructureNode.class::isInstance)
                .forEach(kid -> collect((PDStructureNode) kid, scopes));
    }

    private static String told(TestAssertion found) {
        return found.getRuleId().getClause() + "-" + found.getRuleId().getTestNumber() + " " + found.getMessage()
                + " at " + found.getLocation().getContext();
    }
}
