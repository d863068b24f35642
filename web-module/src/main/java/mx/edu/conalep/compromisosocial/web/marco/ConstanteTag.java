package mx.edu.conalep.compromisosocial.web.marco;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/**
 * {@code <t:constante var="titulo" value="#{txt['lista.folio']}"/>}: a name for a value that is told once, when the page is
 * built, and not again for each row of a list that shows it.
 */
public class ConstanteTag extends TagHandler {

    private final TagAttribute name;
    private final TagAttribute value;

    public ConstanteTag(TagConfig config) {
        super(config);
        name = getRequiredAttribute("var");
        value = getRequiredAttribute("value");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        Object told = value.getObject(context);
        ValueExpression constant = context.getExpressionFactory()
                .createValueExpression(told, told == null ? Object.class : told.getClass());
        context.getVariableMapper().setVariable(name.getValue(context), constant);
    }
}
