package mx.edu.conalep.compromisosocial.shared.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/** Unfolds the bytes of a stream through its filters, each of which is stopped at a limit. */
final class Desplegado {
    private static final int FAX = 1728;

    private Desplegado() {}

    /**
     * Unfolds.
     *
     * @param filters value of the stream's filter entry, possibly null
     * @param dictionary the stream's entries
     * @param out where the last filter writes; nothing of a picture that has its own coding
     */
    static void run(InputStream raw, COSBase filters, COSDictionary dictionary, SalidaAcotada out, long limit)
            throws IOException {
        List<COSName> chain = names(filters);
        LimitesPdf.require(chain.size() <= LimitesPdf.FILTROS, "filters");
        parameters(dictionary);
        InputStream in = raw;
        for (int i = 0; i < chain.size(); i++) {
            COSName filter = chain.get(i);
            if (isPicture(filter)) {
                picture(in, filter);
                fax(dictionary, filter);
                return;
            }
            boolean last = i == chain.size() - 1;
            SalidaAcotada next = last ? out : out.before(limit);
            FilterFactory.INSTANCE.getFilter(filter).decode(in, next, dictionary, i);
            if (last) {
                return;
            }
            in = new ByteArrayInputStream(next.kept());
        }
        in.transferTo(out);
    }

    static List<COSName> names(COSBase filters) {
        List<COSName> found = new ArrayList<>();
        if (filters instanceof COSName name) {
            found.add(name);
        } else if (filters instanceof COSArray array) {
            LimitesPdf.require(array.size() <= LimitesPdf.FILTROS, "filters");
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    /** A predictor keeps a row, a fax decoder the whole picture. */
    private static void parameters(COSDictionary dictionary) {
        COSBase given = dictionary.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        if (given instanceof COSArray array) {
            for (int i = 0; i < Math.min(array.size(), LimitesPdf.FILTROS); i++) {
                if (array.getObject(i) instanceof COSDictionary each) {
                    parameter(each);
                }
            }
        } else if (given instanceof COSDictionary one) {
            parameter(one);
        }
    }

    private static void parameter(COSDictionary one) {
        long columns = one.getInt(COSName.COLUMNS, 1);
        LimitesPdf.require(columns <= LimitesPdf.COLUMNAS, "columns");
        LimitesPdf.require(one.getInt(COSName.COLORS, 1) <= LimitesPdf.COLORES, "colours");
        LimitesPdf.require(one.getInt(COSName.BITS_PER_COMPONENT, 8) <= LimitesPdf.COLORES, "bits");
        pixels(columns, one.getInt(COSName.ROWS, 1));
    }

    /** A fax decoder keeps as many rows as the picture says it has, of 1,728 points unless it is told. */
    private static void fax(COSDictionary dictionary, COSName filter) {
        if (!filter.getName().startsWith("CCF") && !filter.getName().startsWith("CCITT")) {
            return;
        }
        long height = dictionary.getInt(COSName.HEIGHT, COSName.H, 1);
        long columns = FAX;
        long rows = height;
        COSBase given = dictionary.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        List<COSBase> all = new ArrayList<>();
        if (given instanceof COSArray array) {
            for (int i = 0; i < Math.min(array.size(), LimitesPdf.FILTROS); i++) {
                all.add(array.getObject(i));
            }
        } else {
            all.add(given);
        }
        for (COSBase each : all) {
            if (each instanceof COSDictionary one) {
                columns = Math.max(columns, one.getInt(COSName.COLUMNS, FAX));
                rows = Math.max(rows, one.getInt(COSName.ROWS, 0));
            }
        }
        pixels(columns, Math.max(rows, height));
    }

    private static boolean isPicture(COSName filter) {
        return switch (filter.getName()) {
            case "DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "CCF" -> true;
            default -> false;
        };
    }

    /** What a JPEG says of itself counts, not what the document says of it; one that tells nothing is left out by who draws it. */
    private static void picture(InputStream in, COSName filter) throws IOException {
        if (filter.getName().startsWith("DCT")) {
            measureJpeg(in);
        }
    }

    /** Whether the reader that will draw it understands the head of a JPEG. */
    static boolean isJpeg(byte[] jpeg) throws IOException {
        return measureJpeg(new ByteArrayInputStream(jpeg));
    }

    private static boolean measureJpeg(InputStream in) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("JPEG").next();
        try (MemoryCacheImageInputStream image = new MemoryCacheImageInputStream(in)) {
            reader.setInput(image, true, true);
            pixels(reader.getWidth(0), reader.getHeight(0));
            return true;
        } catch (IOException undrawable) {
            return false;
        } finally {
            reader.dispose();
        }
    }

    static void pixels(long width, long height) {
        LimitesPdf.require(
                width <= LimitesPdf.PIXELES && height <= LimitesPdf.PIXELES && width * height <= LimitesPdf.PIXELES,
                "points of a picture");
    }
}
