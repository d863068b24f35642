package mx.edu.conalep.compromisosocial.shared.documento;

import java.math.BigInteger;
import mx.edu.conalep.compromisosocial.shared.Messages;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Headings and bullets of our DOCX, which a new document lacks: named as word processors name theirs. */
final class EstilosDocx {
    private static final String[] COLORES = {"611232", "611232", "1E5B4F"};
    private static final int[] TAMANOS = {32, 24, 21};

    private EstilosDocx() {}

    /** Defines the headings and the language. */
    static void define(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage(Messages.ES_MX.toLanguageTag());
        for (int nivel = 1; nivel <= TAMANOS.length; nivel++) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId(heading(nivel));
            style.setType(STStyleType.PARAGRAPH);
            style.addNewName().setVal("heading " + nivel);
            style.addNewQFormat();
            var lines = style.addNewPPr();
            lines.addNewOutlineLvl().setVal(BigInteger.valueOf(nivel - 1L));
            var spacing = lines.addNewSpacing();
            spacing.setBefore(BigInteger.valueOf(240));
            spacing.setAfter(BigInteger.valueOf(80));
            CTRPr letters = style.addNewRPr();
            letters.addNewB();
            letters.addNewColor().setVal(COLORES[nivel - 1]);
            letters.addNewSz().setVal(BigInteger.valueOf(TAMANOS[nivel - 1]));
            styles.addStyle(new XWPFStyle(style));
        }
    }

    /** The style of a heading. */
    static String heading(int nivel) {
        return "Heading" + nivel;
    }

    /** The document's bullets. */
    static BigInteger bullets(XWPFDocument document) {
        XWPFNumbering numbering = document.createNumbering();
        if (numbering.numExist(BigInteger.ONE)) {
            return BigInteger.ONE;
        }
        CTAbstractNum bullets = CTAbstractNum.Factory.newInstance();
        bullets.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = bullets.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(400));
        indent.setHanging(BigInteger.valueOf(240));
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(bullets)));
    }
}
