namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Constructors that nobody wrote down: the base type's members are initialised, and its constructor runs.</summary>
public class BaseConstructionTests
{
    private const string Types =
        """
        public class Note { public MailKind Kind = MailKind.Renewal; public MailKind Other { get; set; } = MailKind.Outage; }
        public class LateNote : Note { }
        public class NumberedNote(int number) : Note { public int Number => number; }
        public class ToldNote(MailKind kind, MailKind other) { public MailKind Kind { get; } = kind; public MailKind Other { get; } = other; }
        public class MappedNote(MailKind kind) : ToldNote(kind, MailKind.Outage);
        public class WrittenNote { public MailKind Kind; public WrittenNote() => Kind = MailKind.Renewal; }
        public class LateWrittenNote : WrittenNote;
        public record Letter(MailKind Kind);
        public record LateLetter() : Letter(MailKind.Renewal);
        public record CalmLetter() : Letter(MailKind.Outage);
        public record AboutLetter(MailKind About, string Text) : Letter(About);
        public record FixedLetter(MailKind Kind) { public MailKind Kind { get; } = MailKind.Renewal; }
        public class ChosenNote(MailKind kind) { public MailKind Kind { get; } = kind == MailKind.Outage ? MailKind.Renewal : MailKind.Outage; }
        """;

    [Fact]
    public Task Object_WithoutAWrittenConstructor_HasWhatItsBaseSets() => Job.Runs(
        "",
        """
        ms.{|CSPN1001:Send|}(new LateNote().Kind); ms.Send(new LateNote().Other);
        ms.{|CSPN1001:Send|}(new NumberedNote(3).Kind); ms.Send(new NumberedNote(3).Other);
        ms.{|CSPN1001:Send|}(new MappedNote(MailKind.Renewal).Kind); ms.Send(new MappedNote(MailKind.Renewal).Other);
        ms.Send(new MappedNote(MailKind.Outage).Kind);
        ms.{|CSPN1001:Send|}(new LateWrittenNote().Kind);
        ms.Send(new LateNote { Kind = MailKind.Outage }.Kind);
        """,
        Types);

    [Fact]
    public Task Record_HandsItsBaseWhatTheHeaderSays() => Job.Runs(
        "",
        """
        ms.{|CSPN1001:Send|}(new LateLetter().Kind); ms.Send(new CalmLetter().Kind);
        ms.{|CSPN1001:Send|}(new AboutLetter(MailKind.Renewal, "").Kind); ms.Send(new AboutLetter(MailKind.Outage, "").Kind);
        ms.{|CSPN1001:Send|}(new FixedLetter(MailKind.Outage).Kind);
        ms.{|CSPN1001:Send|}(new ChosenNote(MailKind.Outage).Kind); ms.Send(new ChosenNote(MailKind.Renewal).Kind);
        """,
        Types);
}
