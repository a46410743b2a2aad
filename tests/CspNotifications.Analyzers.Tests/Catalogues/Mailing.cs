using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Catalogues;

/// <summary>Programs in the world of the vocabulary that send by the libraries of the catalogue, without a model file of their own.</summary>
internal static class Mailing
{
    private const string Usings =
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using CspNotifications;

        """;

    /// <summary>Texts that say what they are about, and customers with addresses.</summary>
    public const string World =
        """
        using CspNotifications;

        public static class Texts
        {
            [NotificationTopic(TopicKind.CspSubscription)] public const string Renewal = "Your subscription renews";
            [NotificationTopic(TopicKind.ServiceIncident)] public const string Outage = "The service was down";
            [NotificationTopic(TopicKind.General)] public static readonly string News = "News";
        }

        public static class Who
        {
            public const string Azure = "azure-noreply@microsoft.com";
            public const string Desk = "desk@contoso.com";
            [NotificationSender(SenderOrigin.Microsoft)] public const string Alias = "alias";
            [NotificationRecipient(RecipientKind.Internal)] public static readonly string Staff = "staff@contoso.com";
            [NotificationRecipient(RecipientKind.CspCustomer)] public static readonly string Buyer = "buyer@fabrikam.com";
        }
        """;

    /// <summary>A whole file.</summary>
    public static async Task Code(string source, string? config = null) =>
        await Modelled.RunAsync([Usings + source, World, Vocabulary.Source], await Libraries.AllAsync(), [], config);

    /// <summary>Statements of an async method that has some of everything, after the usings they need.</summary>
    public static Task Body(string usings, string parameters, string statements, string? config = null) => Code(
        $$"""
        {{usings}}

        public class Job
        {
            public async Task Run({{parameters}})
            {
                {{statements}}
                await Task.CompletedTask;
            }
        }
        """,
        config);
}
