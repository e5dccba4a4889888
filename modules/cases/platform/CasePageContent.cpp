// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/platform/CasePageContent.h"

#include "app/catalogue/ParameterCheck.h"
#include "app/receipt/QrCode.h"
#include "app/server/Branches.h"
#include "app/store/Database.h"
#include "modules/cases/CaseForm.h"
#include "modules/cases/Strokes.h"

namespace hui::cases {

using namespace Qt::StringLiterals;
using server::PhoneContent;
using server::PhoneText;

namespace {

PhoneText wordsOf(const LocalText& text)
{
    return {text.zh, text.en};
}

PhoneText faultText(ParameterFault fault)
{
    switch (fault) {
    case ParameterFault::Missing: return missingText();
    case ParameterFault::TooShort: return {u"位数不足。"_s, u"This is too short."_s};
    case ParameterFault::TooLong: return {u"位数过多。"_s, u"This is too long."_s};
    case ParameterFault::Date:
        return {u"日期有误，例如 2026-03-20。"_s, u"This is no date, as 2026-03-20."_s};
    case ParameterFault::None:
    case ParameterFault::Characters:
    case ParameterFault::Choice:
    case ParameterFault::Pattern:
    case ParameterFault::Rule:
    case ParameterFault::CannotBeChecked:
    case ParameterFault::Secret: break;
    }
    return {u"填写有误，请检查。"_s, u"This cannot be right. Please look again."_s};
}

PhoneContent::Field fieldOf(const Parameter& parameter, const Case& value)
{
    PhoneContent::Field field{.name = parameter.key, .label = wordsOf(parameter.label)};
    if (parameter.kind == ParameterKind::Phone)
        field.type = u"tel"_s;
    if (parameter.kind == ParameterKind::Date)
        field.type = u"date"_s;
    for (const ParameterChoice& choice : parameter.choices)
        field.options.append({wordsOf(choice.text), choice.key});
    field.hint = wordsOf(parameter.help);
    field.maxLength = parameter.max;
    const QString known = value.entries.value(parameter.key);
    field.required = parameter.required && known.isEmpty();
    if (!known.isEmpty()) {
        const QString shown = maskParameter(known, parameter);
        field.hint = {u"柜台已填 %1，不改请留空。"_s.arg(shown),
            u"Entered at the desk: %1. Leave empty to keep it."_s.arg(shown)};
    }
    return field;
}

void addForm(PhoneContent& content, const Case& value)
{
    content.title = {u"填写信息"_s, u"Fill in"_s};
    if (!value.kindZh.isEmpty()) // what it is for
        content.title = {
            content.title.zh + u" · "_s + value.kindZh, content.title.en + u" · "_s + value.kindEn};
    for (const Parameter& parameter : caseForm(value.kind))
        content.fields.append(fieldOf(parameter, value));
    content.choices = {{{u"下一步"_s, u"Next"_s}, nameOf(PhoneStep::Form)}};
}

void addSignature(PhoneContent& content, const Case& value)
{
    content.title = {u"核对并签名"_s, u"Check and sign"_s};
    for (const auto& [label, text] : shownEntries(value.entries, value.kind, true))
        content.rows.append({wordsOf(label), text});
    content.fields = {{.name = drawnKey(),
                          .label = {u"请用手指签名"_s, u"Sign with your finger"_s},
                          .type = u"drawn"_s},
        {.name = signatureKey(),
            .label = {u"或键入本人姓名作为签名"_s, u"Or type your name as your signature"_s},
            .maxLength = 40}};
    content.choices
        = {{{u"以上信息无误，签名"_s, u"This is right: sign"_s}, nameOf(PhoneStep::Sign)}};
}

void addRating(PhoneContent& content)
{
    content.title = {u"服务评价"_s, u"How was it?"_s};
    PhoneContent::Field field{.name = u"rating"_s,
        .label = {u"请评价本次服务（可不选）"_s, u"Please rate our service (optional)"_s}};
    const PhoneText words[] = {{u"5 非常满意"_s, u"5 very good"_s}, {u"4 满意"_s, u"4 good"_s},
        {u"3 一般"_s, u"3 fair"_s}, {u"2 不满意"_s, u"2 poor"_s},
        {u"1 非常不满意"_s, u"1 very poor"_s}};
    for (int i = 0; i < 5; ++i)
        field.options.append({words[i], QString::number(5 - i)});
    content.fields = {field};
    content.choices = {{{u"提交"_s, u"Send"_s}, nameOf(PhoneStep::Rate)}};
}

void addStart(PhoneContent& content)
{
    content.title = {u"在手机上继续办理"_s, u"Go on with your phone"_s};
    content.choices = {{{u"开始"_s, u"Start"_s}, nameOf(PhoneStep::Start)}};
    content.footer = {u"请确认是您本人在柜台扫描的二维码。工作人员不会索要密码或验证码。"_s,
        u"Go on only if you scanned the code at the desk yourself. Our staff never ask for"
        u" passwords or codes."_s};
}

void addEnd(PhoneContent& content)
{
    content.title = {u"已完成"_s, u"Done"_s};
    content.notice = {u"已提交，请返回柜台。"_s, u"Sent. Please go back to the desk."_s};
    content.footer = {u"可以关闭本页。"_s, u"You may close this page."_s};
}

PhoneText standingText(const Case& value)
{
    if (isOpen(value.state))
        return {u"柜台办理中"_s, u"A desk is working on it"_s};
    switch (value.outcome) {
    case CaseOutcome::Refused: return {u"未能办理，请咨询柜台"_s, u"Not done. Please ask us"_s};
    case CaseOutcome::Withdrawn: return {u"已撤销"_s, u"Withdrawn"_s};
    case CaseOutcome::Done:
    case CaseOutcome::None: break;
    }
    return {u"已办结"_s, u"Done"_s};
}

/// How a case that was begun here stands, once a desk has taken it; nothing of the customer.
void addStanding(PhoneContent& content, const Case& value)
{
    constexpr int standingSeconds = 15; // somebody waits at the desk for it
    content.title = {u"办理进度"_s, u"How it stands"_s};
    const PhoneText state = standingText(value);
    content.rows = {{{u"受理号"_s, u"Number"_s}, caseNumber(value.id)}};
    content.notice = state;
    content.footer = {value.kindZh, value.kindEn};
    if (isOpen(value.state))
        content.refreshSeconds = standingSeconds;
}

/// The number to be shown at a desk, until one has taken the case.
void addCode(PhoneContent& content, const Case& value)
{
    constexpr int codeSeconds = 20; // the scanner may have it any moment
    content.title = {u"请到柜台出示"_s, u"Show this at the desk"_s};
    content.rows = {{{u"受理号"_s, u"Number"_s}, caseNumber(value.id), true}};
    content.code = linesOf(qrCode(caseCode(value.id)));
    content.footer
        = {value.kindZh + u"，任一网点均可办理。受理号不含个人信息；柜台接手后本页显示办理进度。"_s,
            value.kindEn
                + u", at any branch. The number says nothing of you; when a desk has taken over,"
                  u" this page tells how it stands."_s};
    content.refreshSeconds = codeSeconds;
}

} // namespace

PhoneContent usedContent()
{
    PhoneContent content;
    content.title = {u"此二维码已被使用"_s, u"This code was used already"_s};
    content.notice = {u"已有一部手机用它开始办理。"_s, u"A telephone has begun with it."_s};
    content.footer = {u"如不是您本人，或刚才的页面已关闭，请告知柜员，由柜台重新出码。"_s,
        u"If that was not you, or you have closed the page, tell the desk: it makes a new code."_s};
    return content;
}

PhoneText missingText()
{
    return {u"请填写此项。"_s, u"Please fill this in."_s};
}

Result<std::optional<PhoneContent>> pageOf(server::Context& context, const CaseLink& link,
    const Case& value, const FieldFaults& faults, const QJsonObject& typed)
{
    const auto branch = server::Branches(context.database).byCode(value.branch);
    if (!branch)
        return std::unexpected(branch.error());
    PhoneContent content;
    if (*branch)
        content.bank = (*branch)->bank + u" · "_s + (*branch)->name;
    switch (link.step) {
    case PhoneStep::Start: addStart(content); break;
    case PhoneStep::Form: addForm(content, value); break;
    case PhoneStep::Photo: addPhotos(content); break;
    case PhoneStep::Sign: addSignature(content, value); break;
    case PhoneStep::Rate: addRating(content); break;
    case PhoneStep::Done:
        if (!link.device.isEmpty())
            addEnd(content);
        else if (isOpen(value.state) && value.holder.isEmpty())
            addCode(content, value);
        else
            addStanding(content, value);
        break;
    }
    if (faults.isEmpty())
        return content;
    for (PhoneContent::Field& field : content.fields) {
        field.error = faults.value(field.name);
        if (field.type != u"photo") // is taken again
            field.value = typed.value(field.name).toString();
    }
    content.notice = {u"有内容需要改正。"_s, u"Something needs to be put right."_s};
    return content;
}

std::optional<FieldFaults> fillIn(Case& value, const QJsonObject& sent, const QDate& today)
{
    FieldFaults faults;
    QMap<QString, QString> entries = value.entries;
    for (const Parameter& parameter : caseForm(value.kind)) {
        const QString typed = sent.value(parameter.key).toString().trimmed();
        if (typed.isEmpty() && (!parameter.required || entries.contains(parameter.key)))
            continue;
        const ParameterReading reading = ParameterCheck(parameter).read(typed, today);
        if (reading.fault != ParameterFault::None)
            faults.insert(parameter.key, faultText(reading.fault));
        else
            entries.insert(parameter.key, reading.value);
    }
    if (!faults.isEmpty())
        return faults;
    value.entries = entries;
    return std::nullopt;
}

bool signIn(Case& value, const QJsonObject& sent)
{
    const QString name = sent.value(signatureKey()).toString().trimmed();
    const QString drawn = sent.value(drawnKey()).toString();
    const bool isTyped = name.size() >= 2 && name.size() <= 40;
    const bool isDrawn = strokesOf(drawn).has_value();
    if (isTyped)
        value.entries.insert(signatureKey(), name);
    if (isDrawn)
        value.entries.insert(drawnKey(), drawn);
    return isTyped || isDrawn;
}

} // namespace hui::cases
