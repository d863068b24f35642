package mx.edu.conalep.compromisosocial.web.api;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The body of a JSON call before anybody reads it: of a bounded size, and UTF-8 to the last byte (RFC 8259), so that no letter of
 * a name is silently replaced. Files come as streams or parts and have limits of their own.
 */
@Provider
public class CuerpoEntrante implements ReaderInterceptor {

    /** Bytes of the largest body; an activity with every field full has a tenth of it. */
    static final int MAX_BYTES = 1_048_576;

    /** Bytes beyond them that are still taken from the line. */
    private static final int MAX_DISCARDED = 32 * MAX_BYTES;

    /**
     * Hands the body on.
     *
     * @throws ClientErrorException 413 when it is larger than {@value #MAX_BYTES} bytes
     * @throws NotSupportedException when it says that it is not UTF-8
     * @throws java.nio.charset.CharacterCodingException when it is not, whatever it says
     */
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (isText(context)) {
            String charset = context.getMediaType().getParameters().get(MediaType.CHARSET_PARAMETER);
            if (charset != null && !StandardCharsets.UTF_8.name().equalsIgnoreCase(charset)) {
                throw new NotSupportedException();
            }
            byte[] body = context.getInputStream().readNBytes(MAX_BYTES + 1);
            if (body.length > MAX_BYTES) {
                discard(context.getInputStream());
                throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
            }
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    /** Lets the caller finish: who is cut off while he sends never reads why. */
    private static void discard(InputStream rest) throws IOException {
        byte[] buffer = new byte[65_536];
        int read = 0;
        for (int n = rest.read(buffer); n >= 0 && read < MAX_DISCARDED; n = rest.read(buffer)) {
            read += n;
        }
    }

    private static boolean isText(ReaderInterceptorContext context) {
        return context.getType() == String.class
                || MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())
                        && !context.getMediaType().isWildcardType();
    }
}
