using System.Text;

namespace CspNotifications.CodeBases;

/// <summary>A model file of so many lines: what teams write of libraries that they cannot annotate.</summary>
public static class ModelText
{
    private static readonly Func<int, string>[] Lines =
    [
        i => $"# Legacy.Library{i / 10}: as its documentation says",
        i => $"T:Legacy.Library{i / 10}.Mailer                     ; sender = microsoft ; channel = T:Contoso.PartnerMailer",
        i => $"M:Legacy.Library{i / 10}.Mailer.Send                ; topic = csp-subscription          # all overloads",
        i => $"M:Legacy.Library{i / 10}.Mailer.Post(System.String,System.Collections.Generic.List{{System.Object}}) ; sender",
        i => $"M:Legacy.Library{i / 10}.Mailer.Post#1              ; topic",
        i => $"M:Legacy.Library{i / 10}.Factory.Create#return      ; topic = csp-subscription, general",
        i => $"P:Legacy.Library{i / 10}.Mail.From                  ; sender",
        i => $"F:Legacy.Library{i / 10}.Templates.InvoiceReady     ; topic = csp-subscription",
        i => $"P:Legacy.Library{i / 10}.Account.IsEnterprise       ; guard = !direct-customer",
        i => $"M:Legacy.Library{i / 10}.Address.Parse``1(``0)#0    ; flows",
    ];

    public static string Create(int lines)
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines; i++)
            text.Append(Lines[i % Lines.Length](i)).Append('\n');

        return text.ToString();
    }
}
