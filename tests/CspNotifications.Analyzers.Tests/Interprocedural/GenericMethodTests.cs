namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Generic helpers: what a type argument or an argument says at the call decides.</summary>
public class GenericMethodTests
{
    private const string Types =
        """
        [NotificationTopic(TopicKind.CspSubscription)] public class Renewal { }
        [NotificationTopic(TopicKind.ServiceIncident)] public class Outage { }
        [NotificationSender(SenderOrigin.Microsoft)] public class TypedMailer { public void Send<TTopic>() { } public void Post<T>(T what) { } }
        """;

    [Fact]
    public Task Call_WithTypeArgument_IsReportedByItsTopic() => Job.Runs(
        "private readonly TypedMailer _typed = new(); private void Publish<TTopic>() => _typed.Send<TTopic>();",
        """
        {|CSPN1001:Publish|}<Renewal>();
        this.{|CSPN1001:Publish|}<Renewal>();
        Publish<Outage>();
        Publish<string>();
        """,
        Types);

    [Fact]
    public Task Call_WithTypeArgumentHandedOn_IsReportedAtTheOutermost() => Job.Runs(
        "private readonly TypedMailer _typed = new(); private void Outer<T>() => Inner<T>(); private void Inner<T>() => _typed.Send<T>();",
        "{|CSPN1001:Outer|}<Renewal>(); Outer<Outage>();",
        Types);

    [Fact]
    public Task Call_WithArgument_IsReportedByIt() => Job.Runs(
        "private void Notify<T>(T what) => ms.Send(what);",
        """
        {|CSPN1001:Notify|}(MailKind.Renewal);
        {|CSPN1001:Notify|}(new RenewalNotice("E5"));
        {|CSPN1001:Notify|}<object>(new RenewalNotice("E5"));
        Notify(MailKind.Outage);
        Notify(new OutageNotice("mail"));
        """);

    [Fact]
    public Task Call_ThatMakesAnObjectOfTheTypeArgument_IsReported() => Job.Runs(
        "private void Publish<T>() where T : new() => ms.Send(new T());",
        "{|CSPN1001:Publish|}<Renewal>(); Publish<Outage>();",
        Types);

    [Fact]
    public Task Send_OfConstrainedParameter_IsReportedInsideOnly() => Job.Runs(
        "private void Remind<T>(T what) where T : Renewal => ms.{|CSPN1001:Send|}(what); private void Alert<T>(T what) where T : Outage => ms.Send(what);",
        "Remind(new Renewal()); Alert(new Outage());",
        Types);

    [Fact]
    public Task Call_WithMailerArgument_IsReportedByIt() => Job.Runs(
        "private static void By<TMailer>(TMailer mailer, MailKind about) where TMailer : IMailer => mailer.Send(about);",
        "{|CSPN1001:By|}(ms, MailKind.Renewal); By(partner, MailKind.Renewal); By(ms, MailKind.Outage); {|CSPN1001:By|}<IMailer>(ms, MailKind.Renewal);");

    [Fact]
    public Task Call_ThatMakesItsMailer_IsReportedByTheTypeArgument() => Job.Runs(
        "private static void By<TMailer>(MailKind about) where TMailer : IMailer, new() => new TMailer().Send(about);",
        "{|CSPN1001:By|}<MicrosoftMailer>(MailKind.Renewal); By<PartnerMailer>(MailKind.Renewal); By<MicrosoftMailer>(MailKind.Outage);");

    [Fact]
    public Task Send_OfEcho_IsJudgedByTheArgument() => Job.Runs(
        "private static T Echo<T>(T one) => one; private static T Or<T>(T one, T two) where T : class => one ?? two; private static T Make<T>() where T : new() => new T();",
        """
        ms.{|CSPN1001:Send|}(Echo(MailKind.Renewal), customer);
        ms.Send(Echo<object>(MailKind.Outage), customer);
        ms.{|CSPN1001:Send|}(Or<object>(null, new Renewal()), customer);
        ms.{|CSPN1001:Send|}(Make<Renewal>(), customer);
        ms.Send(Make<Outage>(), customer);
        """,
        Types);

    [Fact]
    public Task Call_ThatRoutesByType_IsClean() => Job.Runs(
        "private void Route<T>(T what) { if (what is Renewal) partner.Send(what); else ms.Send(what); }",
        "Route(new Renewal()); Route(new Outage()); Route(MailKind.Outage); {|CSPN1001:Route|}(MailKind.Invoice);",
        Types);

    [Fact]
    public Task Call_OnGenericClass_IsReportedByTheArgument() => Job.Runs(
        "",
        """
        new Publisher<Renewal>(ms).{|CSPN1001:Publish|}(new Renewal());
        new Publisher<Outage>(ms).Publish(new Outage());
        new Publisher<MailKind>(partner).Publish(MailKind.Renewal);
        new Publisher<MailKind>(ms).{|CSPN1001:Publish|}(MailKind.Renewal);
        new Maker<Renewal>(ms).{|CSPN1001:Publish|}();
        new Maker<Outage>(ms).Publish();
        """,
        Types +
        """
        public class Publisher<T>(IMailer mailer) { public void Publish(T what) => mailer.Send(what); }
        public class Maker<T>(IMailer mailer) where T : new() { public void Publish() => mailer.Send(new T()); }
        """);

    [Fact]
    public Task Call_OfGenericExtensionChain_IsReported() => Job.Runs(
        "",
        "MailKind.Renewal.{|CSPN1001:Then|}(about => ms.Send(about)); MailKind.Outage.Then(about => ms.Send(about)).Then(about => ms.Send(about)); new Renewal().{|CSPN1001:PostBy|}(new TypedMailer()); new Outage().PostBy(new TypedMailer());",
        Types +
        """
        public static class Pipes
        {
            public static T Then<T>(this T one, Action<T> act) { act(one); return one; }
            public static void PostBy<T>(this T what, TypedMailer mailer) => mailer.Post(what);
        }
        """);
}
