package mx.edu.conalep.compromisosocial.web.marco;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import mx.edu.conalep.compromisosocial.shared.Messages;

/**
 * Spanish texts for pages: {@code #{txt['web.salir']}} reads a text, {@code #{txt.de('web.dias', 3)}} one with values. Any
 * bundle of {@code messages/} is reached by the first part of the code, so a feature declares nothing to use its own.
 */
@Named("txt")
@ApplicationScoped
public class Textos extends AbstractMap<String, String> {

    @Override
    public String get(Object code) {
        return Messages.text(String.valueOf(code));
    }

    @Override
    public boolean containsKey(Object code) {
        return true;
    }

    /** A text with values in it; dates are told in words. */
    public String de(String code, Object... args) {
        return Messages.text(code, args);
    }

    /** Nothing: the texts are read by code, never listed. */
    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
