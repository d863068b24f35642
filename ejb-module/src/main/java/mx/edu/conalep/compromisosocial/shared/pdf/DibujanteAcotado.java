package mx.edu.conalep.compromisosocial.shared.pdf;

import java.awt.Paint;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.MissingResourceException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDAbstractPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;

/** Draws one page, stopped by the clock and by what lies within what; what it cannot draw ends the drawing instead of staying blank. */
final class DibujanteAcotado extends PageDrawer {
    /** Larger cells of a pattern are cut by PDFBox. */
    private static final double CELDA = 9_000_000;

    private final PlazoPdf plazo;
    private final double scale;
    private final long points;
    private int depth;
    private long layers;

    /**
     * For one page.
     *
     * @param scale points of the picture for each of the page's
     * @param points of the picture
     */
    DibujanteAcotado(PageDrawerParameters parameters, PlazoPdf plazo, double scale, long points) throws IOException {
        super(parameters);
        this.plazo = plazo;
        this.scale = scale;
        this.points = points;
    }

    /** A layer that is as large as the page or as a cell lasts as long as what is drawn into it. */
    private void enter(long layer) {
        layers += layer;
        LimitesPdf.require(layers <= LimitesPdf.CAPAS, "layers within layers");
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        plazo.tick(getGraphicsStackSize());
        if (OperatorName.SHADING_FILL.equals(operator.getName())
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName name) {
            gradient(getResources().getShading(name));
        }
        long mask = getGraphicsState().getSoftMask() == null ? 0 : points;
        enter(mask);
        LimitesPdf.require(++depth <= LimitesPdf.FORMAS, "drawings within drawings");
        try {
            super.processOperator(operator, operands);
        } finally {
            depth--;
            layers -= mask;
        }
    }

    /** PDFBox leaves out pictures that it cannot read; here they end the drawing. What is not there at all draws nothing anywhere. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
            throws IOException {
        if (failure instanceof MissingOperandException
                || failure instanceof MissingResourceException
                || failure instanceof EmptyGraphicsStackException) {
            super.operatorException(operator, operands, failure);
            return;
        }
        throw failure;
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        enter(points);
        try {
            super.showTransparencyGroup(form);
        } finally {
            layers -= points;
        }
    }

    @Override
    protected Paint getPaint(PDColor color) throws IOException {
        long cell = 0;
        if (color.getColorSpace() instanceof PDPattern space) {
            PDAbstractPattern pattern = space.getPattern(color);
            if (pattern instanceof PDShadingPattern shading) {
                gradient(shading.getShading());
            } else if (pattern instanceof PDTilingPattern tiles) {
                cell = cell(tiles);
            }
        }
        enter(cell);
        try {
            return super.getPaint(color);
        } finally {
            layers -= cell;
        }
    }

    private long cell(PDTilingPattern tiles) {
        Matrix matrix = Matrix.concatenate(getInitialMatrix(), tiles.getMatrix());
        double width = tiles.getXStep() == 0 ? tiles.getBBox().getWidth() : tiles.getXStep();
        double height = tiles.getYStep() == 0 ? tiles.getBBox().getHeight() : tiles.getYStep();
        double area = Math.abs(width * matrix.getScalingFactorX() * height * matrix.getScalingFactorY());
        return (long) (Math.min(area, CELDA) * scale * scale);
    }

    /** Gradients along a line or between circles need a function of one number; the others one for each point, or keep each point. */
    private static void gradient(PDShading shading) {
        PdfIndibujableException.require(
                shading == null || DegradadosPdf.isDrawn(shading.getShadingType()),
                "a gradient of a mesh or of two numbers");
    }
}
