package mx.edu.conalep.compromisosocial.sistema.medida;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mx.edu.conalep.compromisosocial.sistema.medida.minima.Renglon;
import mx.edu.conalep.compromisosocial.sistema.medida.minima.RenglonBacking;

/** The web archive of the {@linkplain PaginaMinima minimal pages}: one row, and a table of as many rows as a list of the product shows. */
final class WarMinimo {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html" xmlns:f="jakarta.faces.core">
            <f:view transient="true"><h:head><title>#{minima.renglon.clave}</title></h:head>
            <h:body><h:outputText value="#{minima.renglon.nombre}"/></h:body></f:view>
            </html>
            """;
    private static final String TABLE = """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html" xmlns:f="jakarta.faces.core">
            <f:view transient="true"><h:head><title>#{minima.renglones.size()}</title></h:head>
            <h:body><h:dataTable value="#{minima.renglones}" var="r">
            <h:column>#{r.clave}</h:column><h:column>#{r.nombre}</h:column><h:column>#{r.entidad}</h:column>
            <h:column>#{r.nombre}</h:column><h:column>#{r.clave}</h:column></h:dataTable></h:body></f:view>
            </html>
            """;
    private static final String WEB = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <context-param><param-name>jakarta.faces.PROJECT_STAGE</param-name><param-value>Production</param-value></context-param>
              <servlet><servlet-name>faces</servlet-name><servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class></servlet>
              <servlet-mapping><servlet-name>faces</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping>
            </web-app>
            """;
    private static final String BEANS =
            "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>";
    private static final String UNIT = """
            <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
              <persistence-unit name="minima" transaction-type="JTA">
                <jta-data-source>jdbc/compromiso</jta-data-source>
                <exclude-unlisted-classes>false</exclude-unlisted-classes>
                <shared-cache-mode>NONE</shared-cache-mode>
              </persistence-unit>
            </persistence>
            """;

    private WarMinimo() {}

    /** Writes it, and answers its path. */
    static String at(Path war) throws IOException {
        Map<String, String> texts = Map.of(
                "pagina.xhtml", PAGE,
                "tabla.xhtml", TABLE,
                "WEB-INF/web.xml", WEB,
                "WEB-INF/beans.xml", BEANS,
                "WEB-INF/classes/META-INF/persistence.xml", UNIT);
        try (OutputStream file = Files.newOutputStream(war);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                add(zip, text.getKey(), text.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (Class<?> type : List.of(Renglon.class, RenglonBacking.class)) {
                String name = type.getName().replace('.', '/') + ".class";
                try (InputStream code = type.getResourceAsStream("/" + name)) {
                    add(zip, "WEB-INF/classes/" + name, code.readAllBytes());
                }
            }
        }
        return war.toString();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
