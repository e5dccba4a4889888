// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PhoneHtml.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace hui::server {

namespace {

using namespace Qt::StringLiterals;

constexpr char style[] = R"(
:root{color-scheme:light dark}
*{box-sizing:border-box}
body{margin:0;font:17px/1.5 system-ui,"PingFang SC","Noto Sans CJK SC",sans-serif;
background:#eef2f2;color:#1f2a2e}
main{max-width:30rem;margin:0 auto;padding:1rem}
article{background:#fff;border-radius:12px;padding:1.25rem}
h1{font-size:1.25rem;margin:0;text-align:center}
h2{font-size:1rem;font-weight:400;margin:.25rem 0 1rem;text-align:center;color:#4a585d}
h3{font-size:1rem;margin:.75rem 0 0;text-align:left}
dl{margin:0}
dl div{display:flex;gap:1rem;justify-content:space-between;padding:.5rem 0;
border-top:1px solid #d7dfe0}
dt{flex:none;color:#4a585d}
dd{margin:0;text-align:right;overflow-wrap:anywhere}
dd.strong{font-weight:700;font-size:1.25rem}
p{margin:1rem 0 0;font-size:.875rem;color:#4a585d;text-align:center}
p.notice{margin:0 0 1rem;padding:.75rem;border-radius:8px;background:#fdf1dc;color:#6b4300;
font-size:1rem;font-weight:700}
form{display:grid;gap:.75rem;margin:1rem 0 0}
button{font:inherit;font-weight:700;min-height:3.25rem;border:0;border-radius:8px;
background:#0b6470;color:#fff}
.code{display:block;width:15rem;max-width:100%;margin:1rem auto 0;background:#fff;border-radius:8px}
[hidden]{display:none}
canvas{display:block;width:100%;max-width:25rem;touch-action:none;background:#fff;
border:1px solid #6b7b80;border-radius:8px;margin:.25rem 0 0}
button.plain{background:none;color:inherit;border:1px solid #6b7b80;min-height:2.75rem;
padding:0 1rem;margin:.5rem 0 0}
label,legend{display:block;font-weight:700;padding:0}
fieldset{border:0;margin:0;padding:0}
fieldset label{font-weight:400;display:flex;gap:.75rem;align-items:center;min-height:2.75rem}
input[type=radio]{width:1.5rem;height:1.5rem;margin:0}
input:not([type=radio]){font:inherit;width:100%;min-height:3rem;padding:0 .75rem;margin:.25rem 0 0;
border:1px solid #6b7b80;border-radius:8px;background:#fff;color:#1f2a2e}
input[type=file]{padding:.6rem .75rem}
input:focus-visible{outline:3px solid #0b6470;outline-offset:2px}
p.hint{margin:.25rem 0 0;text-align:left}
p.error{margin:.25rem 0 0;text-align:left;color:#a3251b;font-weight:700}
button small{display:block;font-weight:400;font-size:.875rem}
button:has(small){padding:.5rem}
button:focus-visible{outline:3px solid #0b6470;outline-offset:2px}
.wall main{max-width:70rem}
.wall dl{font-size:clamp(1.5rem,5vw,4rem)}
.wall dd.strong{font-size:inherit}
nav{text-align:center;margin:1rem 0}
a{display:inline-block;padding:.75rem 1rem;color:#0b6470}
a:focus-visible{outline:3px solid #0b6470}
@media (prefers-color-scheme:dark){body{background:#10191b;color:#e8eeee}
input:not([type=radio]){background:#10191b;color:#e8eeee}p.error{color:#ff9d94}
article{background:#1a2527}h2,dt,p{color:#a9b8bb}dl div{border-color:#33474b}a{color:#7fd0d8}
p.notice{background:#4a3a17;color:#ffe1a8}
:is(a,button,input):focus-visible{outline-color:#7fd0d8}}
@media print{body{background:#fff;color:#000}nav{display:none}article{border:1px solid #999}}
)";

QString in(PhoneLanguage language, const PhoneText& text)
{
    return (language == PhoneLanguage::Chinese ? text.zh : text.en).toHtmlEscaped();
}

QByteArray contentSecurityPolicy(bool sends, bool scripted)
{
    static const QByteArray head = "default-src 'none'; style-src 'sha256-"
        + QCryptographicHash::hash(QByteArray(style, sizeof style - 1), QCryptographicHash::Sha256)
              .toBase64()
        + "'; base-uri 'none'; frame-ancestors 'none'; form-action ";
    return head + (sends ? "'self'" : "'none'") + (scripted ? "; script-src 'self'" : "");
}

QString rowsOf(const PhoneContent& content, PhoneLanguage language)
{
    QString html;
    for (const PhoneContent::Row& row : content.rows)
        html += u"<div><dt>%1</dt><dd%2>%3</dd></div>\n"_s.arg(in(language, row.label),
            row.strong ? u" class=\"strong\""_s : QString(),
            row.valueEn.isEmpty() ? row.value.toHtmlEscaped()
                                  : in(language, {row.value, row.valueEn}));
    return html.isEmpty() ? html : u"<dl>\n"_s + html + u"</dl>\n"_s;
}

/// A picture of its own without a file: the dark squares as one path.
QString codeOf(const PhoneContent& content, PhoneLanguage language)
{
    if (content.code.isEmpty())
        return {};
    constexpr qsizetype quiet = 4; // squares around it, as the standard asks
    const qsizetype side = content.code.size() + 2 * quiet;
    QString path;
    for (qsizetype row = 0; row < content.code.size(); ++row)
        for (qsizetype column = 0; column < content.code.at(row).size(); ++column)
            if (content.code.at(row).at(column) == u'1')
                path += u"M%1 %2h1v1h-1z"_s.arg(column + quiet).arg(row + quiet);
    return u"<svg class=\"code\" role=\"img\" aria-label=\"%1\" viewBox=\"0 0 %2 %2\">"
           "<path fill=\"#000\" d=\"%3\"/></svg>\n"_s.arg(
               in(language, content.title), QString::number(side), path);
}

/// The line below a field, and what ties it to the field for who hears the page.
QString underneath(const PhoneContent::Field& field, PhoneLanguage language)
{
    const QString error = in(language, field.error);
    const QString said = error.isEmpty() ? in(language, field.hint) : error;
    return said.isEmpty()
        ? said
        : u"<p class=\"%1\" id=\"%2-said\">%3</p>\n"_s.arg(
              error.isEmpty() ? u"hint"_s : u"error"_s, field.name.toHtmlEscaped(), said);
}

/// What names the line below a field, and says that the field is wrong. `also`: another line's id.
QString describedBy(
    const PhoneContent::Field& field, PhoneLanguage language, const QString& also = {})
{
    QStringList lines;
    if (!also.isEmpty())
        lines.append(also);
    if (!underneath(field, language).isEmpty())
        lines.append(field.name.toHtmlEscaped() + u"-said"_s);
    return (lines.isEmpty() ? QString() : u" aria-describedby=\"%1\""_s.arg(lines.join(u' ')))
        + (in(language, field.error).isEmpty() ? QString() : u" aria-invalid=\"true\""_s);
}

QString optionsOf(const PhoneContent::Field& field, PhoneLanguage language)
{
    QString html = u"<fieldset role=\"radiogroup\"%2><legend>%1</legend>\n"_s.arg(
        in(language, field.label), describedBy(field, language));
    for (const PhoneContent::Choice& option : field.options)
        html += u"<label><input type=\"radio\" name=\"%1\" value=\"%2\"%4> %3</label>\n"_s.arg(
            field.name.toHtmlEscaped(), option.value.toHtmlEscaped(), in(language, option.text),
            option.value == field.value ? u" checked"_s : QString());
    return html + underneath(field, language) + u"</fieldset>\n"_s;
}

QString inputOf(const PhoneContent::Field& field, PhoneLanguage language)
{
    const QString name = field.name.toHtmlEscaped();
    QString state = field.required ? u" required"_s : QString();
    if (field.type == u"date" && in(language, field.error).isEmpty())
        state += u" aria-invalid=\"false\""_s; // else one that is empty yet is called wrong
    return u"<div><label for=\"%1\">%2%3</label>\n"_s.arg(
               name, in(language, field.label), field.required ? u" *"_s : QString())
        + u"<input id=\"%1\" name=\"%1\" type=\"%2\" maxlength=\"%3\" value=\""_s.arg(
            name, field.type.toHtmlEscaped(), QString::number(field.maxLength))
        + field.value.toHtmlEscaped() + u"\" autocomplete=\"off\""_s + describedBy(field, language)
        + state + u">\n"_s + underneath(field, language) + u"</div>\n"_s;
}

/// A box to draw in, which the script shows; what is drawn is sent as text.
QString drawnOf(const PhoneContent::Field& field, PhoneLanguage language)
{
    const bool chinese = language == PhoneLanguage::Chinese;
    return u"<div hidden><label for=\"%1-box\">%2</label>\n<canvas id=\"%1-box\" role=\"img\""
           " aria-label=\"%2\" width=\"300\" height=\"120\" data-strokes=\"%1\"></canvas>\n"
           "<button type=\"button\" class=\"plain\">%3</button>\n"
           "<input type=\"hidden\" id=\"%1\" name=\"%1\">\n</div>\n"_s.arg(
               field.name.toHtmlEscaped(), in(language, field.label),
               chinese ? u"重写"_s : u"Clear"_s);
}

/// A photograph, which the script makes small and puts into the form as base64.
QString photoOf(const PhoneContent::Field& field, PhoneLanguage language)
{
    const bool chinese = language == PhoneLanguage::Chinese;
    return u"<div hidden data-most=\"%3\" data-wrong=\"%4\"><label for=\"%1-file\">%2</label>\n"
           "<input type=\"file\" id=\"%1-file\" accept=\"image/*\" capture=\"environment\""
           " data-photo=\"%1\"%5>\n<p class=\"error\" role=\"status\" id=\"%1-wrong\"></p>\n"
           "<canvas hidden role=\"img\" aria-label=\"%2\"></canvas>\n"
           "<input type=\"hidden\" id=\"%1\" name=\"%1\">\n"_s.arg(field.name.toHtmlEscaped(),
               in(language, field.label), QString::number(field.maxLength),
               chinese ? u"照片无法使用，请重新拍摄。"_s
                       : u"This picture cannot be used. Please take it again."_s,
               describedBy(field, language, field.name.toHtmlEscaped() + u"-wrong"_s))
        + underneath(field, language) + u"</div>\n"_s;
}

/// A button by which the telephone says where it is, which the script shows; the form is sent then.
QString placeOf(const PhoneContent::Field& field, PhoneLanguage language)
{
    const bool chinese = language == PhoneLanguage::Chinese;
    return u"<div hidden data-wrong=\"%3\">\n<button type=\"button\" class=\"plain\" "
           u"data-place=\"%1\"%5>%2</button>\n"
           "<p class=\"error\" role=\"status\" id=\"%1-wrong\"></p>\n"
           "<input type=\"hidden\" id=\"%1\" name=\"%1\" value=\"%4\">\n"_s.arg(
               field.name.toHtmlEscaped(), in(language, field.label),
               chinese ? u"没有得到位置，请按名称或地址查找。"_s
                       : u"Your place is not known. Search by name or address."_s,
               field.value.toHtmlEscaped(),
               describedBy(field, language, field.name.toHtmlEscaped() + u"-wrong"_s))
        + underneath(field, language) + u"</div>\n"_s;
}

bool needsScript(const PhoneContent& content)
{
    static const QStringList scripted{u"drawn"_s, u"photo"_s, u"place"_s};
    return std::ranges::any_of(content.fields,
        [](const PhoneContent::Field& field) { return scripted.contains(field.type); });
}

QString fieldOf(const PhoneContent::Field& field, PhoneLanguage language)
{
    if (field.type == u"drawn")
        return drawnOf(field, language);
    if (field.type == u"photo")
        return photoOf(field, language);
    if (field.type == u"place")
        return placeOf(field, language);
    return field.options.isEmpty() ? inputOf(field, language) : optionsOf(field, language);
}

QString choicesOf(const PhoneContent& content, PhoneLanguage language)
{
    QString html;
    for (const PhoneContent::Field& field : content.fields)
        html += fieldOf(field, language);
    for (const PhoneContent::Choice& choice : content.choices) {
        if (choice.value.isEmpty()) {
            html += u"<h3>%1</h3>\n"_s.arg(in(language, choice.text));
            continue;
        }
        QString note = in(language, choice.note);
        html += u"<button name=\"choice\" value=\"%1\">%2%3</button>\n"_s.arg(
            choice.value.toHtmlEscaped(), in(language, choice.text),
            note.isEmpty() ? QString()
                           : u"<small>%1</small>"_s.arg(note.replace(u'\n', u"<br>"_s)));
    }
    return html.isEmpty()
        ? html
        : u"<form method=\"post\">\n<input type=\"hidden\" name=\"key\" value=\"%1\">\n"_s.arg(
              content.key.toHtmlEscaped())
            + html + u"</form>\n"_s;
}

QString paragraph(const QString& text, const QString& attributes = {})
{
    return text.isEmpty() ? QString() : u"<p%1>%2</p>\n"_s.arg(attributes, text);
}

QString linksOf(const PhoneContent& content, PhoneLanguage language)
{
    QString html;
    for (const PhoneContent::Link& link : content.links)
        html += u"<a href=\"%1?lang=%2\">%3</a>\n"_s.arg(link.path.toHtmlEscaped(),
            language == PhoneLanguage::Chinese ? u"zh"_s : u"en"_s, in(language, link.text));
    return html;
}

QString htmlOf(const PhoneContent& content, PhoneLanguage language)
{
    const bool chinese = language == PhoneLanguage::Chinese;
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"robots\" content=\"noindex\">\n%3<title>%2</title>\n<style>"_s.arg(
               chinese ? u"zh-CN"_s : u"en"_s, in(language, content.title),
               content.refreshSeconds > 0
                   ? u"<meta http-equiv=\"refresh\" content=\"%1\">\n"_s.arg(content.refreshSeconds)
                   : QString())
        + QLatin1StringView(style)
        + u"</style>\n</head>\n<body%3>\n<main>\n<article>\n<h1>%1</h1>\n<h2>%2</h2>\n"_s.arg(
            content.bank.toHtmlEscaped(), in(language, content.title),
            content.isWall ? u" class=\"wall\""_s : QString())
        + paragraph(in(language, content.notice), u" class=\"notice\" role=\"status\""_s)
        + rowsOf(content, language) + codeOf(content, language) + choicesOf(content, language)
        + paragraph(in(language, content.footer))
        + (needsScript(content) ? u"<script src=\"%1\"></script>\n"_s.arg(phoneScriptPath())
                                : QString())
        + u"</article>\n<nav>%3<a href=\"?lang=%1\" lang=\"%1\">%2</a></nav>\n</main>\n</body>\n"
          "</html>\n"_s.arg(chinese ? u"en"_s : u"zh"_s, chinese ? u"English"_s : u"中文"_s,
              linksOf(content, language));
}

} // namespace

PhoneLanguage phoneLanguageOf(const Request& request)
{
    return request.query.queryItemValue(u"lang"_s) == u"en" ? PhoneLanguage::English
                                                            : PhoneLanguage::Chinese;
}

Response phoneResponse(int status, const PhoneContent& content, PhoneLanguage language)
{
    Response response{status};
    response.text = htmlOf(content, language).toUtf8();
    response.headers = {
        {"Content-Type", "text/html; charset=utf-8"},
        {"Content-Security-Policy",
            contentSecurityPolicy(!content.choices.isEmpty(), needsScript(content))},
        {"Content-Language", language == PhoneLanguage::Chinese ? "zh-CN" : "en"},
        {"Referrer-Policy", "no-referrer"},
        {"X-Content-Type-Options", "nosniff"},
        {"X-Frame-Options", "DENY"},
        {"X-Robots-Tag", "noindex"},
        {"Strict-Transport-Security", "max-age=31536000"},
    };
    return response;
}

Response phoneRedirect(const QString& path, PhoneLanguage language)
{
    Response page = phoneResponse(303, {}, language);
    page.headers.insert(
        "Location", path.toUtf8() + (language == PhoneLanguage::English ? "?lang=en" : "?lang=zh"));
    return page;
}

Response phoneProblem(const Response& problem, PhoneLanguage language)
{
    PhoneContent content;
    content.title = {u"无法打开"_s, u"Cannot be opened"_s};
    content.bank = u"HuiDesk"_s;
    content.footer = {
        problem.body.value(u"text_zh"_s).toString(), problem.body.value(u"text_en"_s).toString()};
    Response page = phoneResponse(problem.status, content, language);
    page.route = problem.route;
    if (problem.headers.contains("Retry-After"))
        page.headers.insert("Retry-After", problem.headers.value("Retry-After"));
    return page;
}

QString phoneScriptPath()
{
    return u"/p/page.js"_s;
}

Response phoneScript()
{
    QFile file(u":/phone/page.js"_s);
    const bool isThere = file.open(QIODevice::ReadOnly);
    HUI_ASSERT(isThere); // built in
    Response response{200};
    response.text = file.readAll();
    response.headers = {{"Content-Type", "text/javascript; charset=utf-8"},
        {"X-Content-Type-Options", "nosniff"}, {"Referrer-Policy", "no-referrer"},
        {"Strict-Transport-Security", "max-age=31536000"}};
    return response;
}

} // namespace hui::server
