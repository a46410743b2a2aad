using System.Collections.Immutable;
using CspNotifications.Analyzers.Annotations;
using CspNotifications.Analyzers.Rules;

namespace CspNotifications.Docs;

/// <summary>Something that a project sets, besides the severities of the rules, and the rules that it matters to.</summary>
internal sealed record Option(string Name, Words Place, Words Values, Words Default, Words Says, ImmutableArray<string> Rules)
{
    private static readonly Words EditorConfig = new("`.editorconfig`, `[*.cs]`", "`.editorconfig`의 `[*.cs]`");

    private static readonly Words NotSet = new("not set", "없음");

    /// <summary>The rules that ask who a send is from.</summary>
    private static readonly ImmutableArray<string> OfOrigins =
        [.. Descriptors.Sends.Add(Descriptors.SenderNotNamed).Add(Descriptors.OpenParameter).Select(rule => rule.Id)];

    public static readonly ImmutableArray<Option> All =
    [
        new(
            DefaultOrigin.Key,
            EditorConfig,
            new("`microsoft`, `partner`", "`microsoft`, `partner`"),
            NotSet,
            new("who a send is from when nothing nearer says so", "가까운 선언이 없을 때 누구의 이름으로 보내는 것으로 볼지"),
            OfOrigins),
        new(
            MicrosoftDomains.Key,
            EditorConfig,
            new("domains, with commas between", "쉼표로 구분한 도메인"),
            new($"`{string.Join(", ", MicrosoftDomains.Default)}`", $"`{string.Join(", ", MicrosoftDomains.Default)}`"),
            new(
                "the domains, with their subdomains, at which a constant sender's address is Microsoft's",
                "보내는 주소가 상수일 때 Microsoft의 주소로 볼 도메인(하위 도메인 포함)"),
            OfOrigins),
        new(
            Preset.PropertyName,
            new("property of the project", "프로젝트 속성"),
            new(ListOf(Preset.All), ListOf(Preset.All)),
            new($"`{Preset.Recommended.Name}`", $"`{Preset.Recommended.Name}`"),
            new("the preset of severities", "심각도 사전 설정"),
            [.. Rule.All.Select(rule => rule.Id)]),
        new(
            "CspNotificationsModel",
            new("item of the project", "프로젝트 항목"),
            new("files", "파일"),
            new("`NotificationModels*.txt` beside the project", "프로젝트 폴더의 `NotificationModels*.txt`"),
            new("the model files that are read", "읽을 모델 파일"),
            [.. Rule.All.Select(rule => rule.Id)]),
    ];

    private static string ListOf(IEnumerable<Preset> presets) => string.Join(", ", presets.Select(preset => $"`{preset.Name}`"));
}
