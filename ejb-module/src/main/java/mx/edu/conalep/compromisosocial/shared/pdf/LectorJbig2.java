package mx.edu.conalep.compromisosocial.shared.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.jbig2.JBIG2ImageReader;
import org.apache.pdfbox.jbig2.JBIG2ReadParam;
import org.apache.pdfbox.jbig2.util.cache.CacheFactory;

/** Reads JBIG2 pictures for PDFBox, each measured by {@link MedidaJbig2} before a point of it is decoded. */
final class LectorJbig2 extends ImageReader {
    private static final String JBIG2 = "JBIG2";

    private LectorJbig2(ImageReaderSpi spi) {
        super(spi);
    }

    /**
     * Makes this the only reader of JBIG2 of the server. It is told to ImageIO by hand: what ImageIO finds by itself depends on who asks first,
     * and the decoder's own entry would read pictures that were not measured.
     */
    static synchronized void install() {
        IIORegistry registry = IIORegistry.getDefaultInstance();
        List<ImageReaderSpi> others = new ArrayList<>();
        Iterator<ImageReaderSpi> all = registry.getServiceProviders(ImageReaderSpi.class, false);
        while (all.hasNext()) {
            ImageReaderSpi each = all.next();
            if (!(each instanceof Entrada) && reads(each)) {
                others.add(each);
            }
        }
        others.forEach(registry::deregisterServiceProvider);
        if (registry.getServiceProviderByClass(Entrada.class) == null) {
            CacheFactory.setClassLoader(LectorJbig2.class.getClassLoader());
            registry.registerServiceProvider(new Entrada());
        }
    }

    private static boolean reads(ImageReaderSpi each) {
        for (String name : each.getFormatNames()) {
            if (JBIG2.equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public BufferedImage read(int index, ImageReadParam param) throws IOException {
        byte[] stream = bytes((ImageInputStream) getInput());
        MedidaJbig2.of(stream, new SalidaAcotada.Suma(LimitesPdf.JBIG2_EN_TOTAL));
        JBIG2ImageReader decoder = new JBIG2ImageReader(getOriginatingProvider());
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(stream))) {
            decoder.setInput(in);
            return decoder.read(index, param);
        } finally {
            decoder.dispose();
        }
    }

    private static byte[] bytes(ImageInputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 13];
        for (int n = in.read(block); n >= 0; n = in.read(block)) {
            out.write(block, 0, n);
            LimitesPdf.require(out.size() <= LimitesPdf.FLUJO, "bytes of a JBIG2 picture");
        }
        return out.toByteArray();
    }

    @Override
    public ImageReadParam getDefaultReadParam() {
        return new JBIG2ReadParam();
    }

    @Override
    public int getNumImages(boolean search) {
        return 1;
    }

    @Override
    public int getWidth(int index) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getHeight(int index) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterator<ImageTypeSpecifier> getImageTypes(int index) {
        return List.of(ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_BYTE_BINARY))
                .iterator();
    }

    @Override
    public IIOMetadata getStreamMetadata() {
        return null;
    }

    @Override
    public IIOMetadata getImageMetadata(int index) {
        return null;
    }

    /** How ImageIO finds the reader; it recognizes no file, so that only who asks for JBIG2 by name gets it. */
    private static final class Entrada extends ImageReaderSpi {
        Entrada() {
            super(
                    "Compromiso Social",
                    "1",
                    new String[] {JBIG2},
                    new String[0],
                    new String[0],
                    LectorJbig2.class.getName(),
                    new Class<?>[] {ImageInputStream.class},
                    null,
                    false,
                    null,
                    null,
                    null,
                    null,
                    false,
                    null,
                    null,
                    null,
                    null);
        }

        @Override
        public boolean canDecodeInput(Object source) {
            return false;
        }

        @Override
        public ImageReader createReaderInstance(Object extension) {
            return new LectorJbig2(this);
        }

        @Override
        public String getDescription(Locale locale) {
            return JBIG2;
        }
    }
}
