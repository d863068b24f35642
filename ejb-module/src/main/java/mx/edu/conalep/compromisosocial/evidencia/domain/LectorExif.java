package mx.edu.conalep.compromisosocial.evidencia.domain;

import com.drew.lang.ByteArrayReader;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads from an EXIF block the three things that are used: how the camera was held, when, and where. */
final class LectorExif {

    /** How a picture must be turned to stand upright, 1 (as it is) to 8, and its capture. */
    record Lectura(int orientacion, Captura captura) {

        static final Lectura NINGUNA = new Lectura(1, Captura.DESCONOCIDA);
    }

    private static final Logger LOG = Logger.getLogger(LectorExif.class.getName());
    private static final DateTimeFormatter FECHA = DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss");

    private LectorExif() {}

    /** Reads a block; one that cannot be understood says nothing, since the picture itself is sound without it. */
    static Lectura read(byte[] exif) {
        if (exif.length == 0) {
            return Lectura.NINGUNA;
        }
        Metadata metadata = new Metadata();
        try {
            new ExifReader().extract(new ByteArrayReader(exif), metadata, 0);
        } catch (RuntimeException malformed) {
            LOG.log(Level.FINE, "EXIF block not understood", malformed);
            return Lectura.NINGUNA;
        }
        GpsDirectory gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        GeoLocation place = gps == null ? null : gps.getGeoLocation();
        return new Lectura(
                orientation(metadata),
                new Captura(
                        taken(metadata),
                        null,
                        place == null ? null : place.getLatitude(),
                        place == null ? null : place.getLongitude()));
    }

    private static int orientation(Metadata metadata) {
        Directory main = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer value = main == null ? null : main.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        return value == null || value < 1 || value > 8 ? 1 : value;
    }

    private static LocalDateTime taken(Metadata metadata) {
        Directory sub = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        String text = sub == null ? null : sub.getString(ExifDirectoryBase.TAG_DATETIME_ORIGINAL);
        if (text == null) {
            return null;
        }
        try {
            return LocalDateTime.parse(text.strip(), FECHA);
        } catch (DateTimeParseException malformed) {
            LOG.log(Level.FINE, "Capture date not understood", malformed);
            return null;
        }
    }
}
