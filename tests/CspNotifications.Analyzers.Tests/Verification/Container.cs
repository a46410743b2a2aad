using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CspNotifications.Analyzers.Tests.Verification;

/// <summary>What programs with a container of services live in besides <see cref="Vocabulary"/>: the real library, and a service of the partner.</summary>
internal static class Container
{
    public const string Usings =
        "using Microsoft.Extensions.DependencyInjection;\nusing Microsoft.Extensions.DependencyInjection.Extensions;\n";

    public const string Source =
        """
        using CspNotifications;

        [NotificationSender(SenderOrigin.Partner)]
        public interface IPartnerMailer : IMailer { }

        #pragma warning disable CSPN2002 // It contradicts its interface: that is what a registration hides.
        [NotificationSender(SenderOrigin.Microsoft), PartnerChannel(typeof(TailspinMailer))]
        public class CloudMailer : IPartnerMailer
        #pragma warning restore CSPN2002
        {
            public void Send(object what) { }
            public void Send(object what, object to) { }
        }

        [NotificationSender(SenderOrigin.Partner)]
        public class TailspinMailer : IPartnerMailer
        {
            public void Send(object what) { }
            public void Send(object what, object to) { }
        }

        /// <summary>Says nothing: it is what its interface says.</summary>
        public class PlainMailer : IPartnerMailer
        {
            public void Send(object what) { }
            public void Send(object what, object to) { }
        }
        """;

    public static IEnumerable<MetadataReference> References { get; } =
    [
        .. new[] { typeof(IServiceCollection), typeof(ServiceProvider), typeof(HttpClientFactoryServiceCollectionExtensions) }
            .Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)),
    ];

    public static void AddTo(SolutionState state)
    {
        state.Sources.Add(("Container.cs", Source));
        state.AdditionalReferences.AddRange(References);
    }

    public static string InBody(string statements) =>
        $$"""
        public static class Startup
        {
            public static void Configure(IServiceCollection services, bool flag, IServiceProvider provider, string key)
            {
                {{statements}}
            }
        }
        """;
}
