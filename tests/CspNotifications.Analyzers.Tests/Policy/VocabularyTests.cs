using System.Diagnostics;
using System.Reflection;
using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Policy;

namespace CspNotifications.Analyzers.Tests.Policy;

/// <summary>The analyzers read the annotations by name and number: both sides have to say the same.</summary>
public class VocabularyTests
{
    private const AttributeTargets Types = AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface;

    private const AttributeTargets TopicTargets =
        Types | AttributeTargets.Delegate | AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property
        | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue | AttributeTargets.GenericParameter;

    private static readonly Assembly Public = typeof(NotificationSenderAttribute).Assembly;

    public static TheoryData<Type, string, AttributeTargets> Attributes => new()
    {
        { typeof(NotificationSenderAttribute), AttributeNames.Sender, TopicTargets | AttributeTargets.Assembly },
        { typeof(NotificationTopicAttribute), AttributeNames.Topic, TopicTargets },
        { typeof(NotificationRecipientAttribute), AttributeNames.Recipient, TopicTargets },
        { typeof(NotificationGuardAttribute), AttributeNames.Guard, AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field },
        { typeof(PartnerChannelAttribute), AttributeNames.PartnerChannel, Types | AttributeTargets.Method | AttributeTargets.Assembly },
    };

    [Fact]
    public void Origins_AreThePublicOnes() => AssertSame<Origin, SenderOrigin>();

    [Fact]
    public void Topics_AreThePublicOnes() => AssertSame<Topic, TopicKind>();

    [Fact]
    public void Recipients_AreThePublicOnes() => AssertSame<Recipient, RecipientKind>();

    [Theory]
    [MemberData(nameof(Attributes))]
    public void Attribute_HasTheNameThatIsLookedFor(Type attribute, string name, AttributeTargets targets)
    {
        Assert.Equal($"{AttributeNames.Namespace}.{name}", attribute.FullName);
        Assert.Equal(AttributeNames.AnnotationsAssembly, attribute.Assembly.GetName().Name);
        Assert.True(AttributeNames.MayName(name));
        Assert.True(AttributeNames.MayName(name[..^"Attribute".Length]));
        Assert.Equal(targets, attribute.GetCustomAttribute<AttributeUsageAttribute>()!.ValidOn);
    }

    [Theory]
    [MemberData(nameof(Attributes))]
    public void Attribute_IsSealedAndStaysInMetadata(Type attribute, string name, AttributeTargets targets)
    {
        Assert.True(attribute.IsSealed && attribute.IsPublic, $"{name} on {targets}");
        Assert.Empty(attribute.GetCustomAttributes<ConditionalAttribute>());
    }

    [Fact]
    public void Attributes_AreAllThere() => Assert.Equal(
        Attributes.Select(row => ((Type)row[0]).Name).Order(),
        Public.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Attribute))).Select(type => type.Name).Order());

    [Fact]
    public void Annotations_NeedNothingButTheFramework() =>
        Assert.Equal(["netstandard"], Public.GetReferencedAssemblies().Select(assembly => assembly.Name));

    [Theory]
    [InlineData("Obsolete")]
    [InlineData("NotificationSenderAttributeAttribute")]
    [InlineData("notificationSender")]
    [InlineData("")]
    public void OtherNames_NameNoAttribute(string identifier) => Assert.False(AttributeNames.MayName(identifier));

    /// <summary>Zero is for what nobody said, and has no public name.</summary>
    private static void AssertSame<TInternal, TPublic>()
        where TInternal : struct, Enum
        where TPublic : struct, Enum
    {
        var known = Enum.GetValues<TInternal>().Where(value => Convert.ToInt32(value) != 0);
        Assert.Equal(
            Enum.GetValues<TPublic>().Select(value => (value.ToString(), Convert.ToInt32(value))),
            known.Select(value => (value.ToString(), Convert.ToInt32(value))));
        Assert.Equal("Unknown", Enum.GetName(default(TInternal)));
    }
}
