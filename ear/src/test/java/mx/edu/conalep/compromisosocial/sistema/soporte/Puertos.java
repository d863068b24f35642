package mx.edu.conalep.compromisosocial.sistema.soporte;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Free ports of this machine. */
public final class Puertos {

    /** Below those that the system lends to whoever calls somebody, so that none is lent until the product listens on it. */
    private static final int FIRST = 10_000;

    private static final int BEYOND = 20_000;

    private Puertos() {}

    public static int free() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, BEYOND);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
