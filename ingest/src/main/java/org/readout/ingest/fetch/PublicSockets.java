package org.readout.ingest.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/**
 * Sockets that connect to nothing but the public internet.
 *
 * <p>They judge the very address they are about to connect to, after the host's name was resolved: whatever another look-up
 * said before or will say later, there is nothing between this check and the connection that a name server could change.
 */
final class PublicSockets extends SocketFactory {
    @Override
    public Socket createSocket() {
        return new PublicSocket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(from, fromPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(from, fromPort));
    }

    private static Socket connected(SocketAddress to, SocketAddress from) throws IOException {
        Socket socket = new PublicSocket();
        try {
            socket.bind(from);
            socket.connect(to);
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private static final class PublicSocket extends Socket {
        PublicSocket() {
            super(Proxy.NO_PROXY); // A proxy would choose the address in our stead.
        }

        @Override
        public void connect(SocketAddress to) throws IOException {
            connect(to, 0);
        }

        @Override
        public void connect(SocketAddress to, int timeout) throws IOException {
            if (!(to instanceof InetSocketAddress known) || known.isUnresolved()) {
                throw new NotPublic(String.valueOf(to));
            }
            if (!PublicAddresses.isPublic(known.getAddress())) {
                throw new NotPublic(known.getAddress().getHostAddress());
            }
            super.connect(to, timeout);
        }
    }

    /** The address is not on the public internet. */
    static final class NotPublic extends IOException {
        private static final long serialVersionUID = 1L;

        NotPublic(String address) {
            super(address);
        }
    }
}
