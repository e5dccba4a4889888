// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/CaseForm.h"

#include "app/catalogue/ParameterCheck.h"
#include "app/catalogue/SecretField.h"
#include "app/core/IdText.h"
#include "modules/cases/NeedForms.h"

#include <QRegularExpression>

namespace hui::cases {

using namespace Qt::StringLiterals;

namespace {

QList<Parameter> generalForm()
{
    Parameter phone;
    phone.key = u"phone"_s;
    phone.label = {u"联系电话"_s, u"Telephone"_s};
    phone.kind = ParameterKind::Phone;
    phone.min = 5;
    phone.max = 20;
    Parameter day;
    day.key = u"day"_s;
    day.label = {u"期望办理日"_s, u"Wished day"_s};
    day.kind = ParameterKind::Date;
    day.min = 8;
    day.max = 10;
    day.required = false;
    day.mask = MaskRule::None;
    Parameter account;
    account.key = u"account"_s;
    account.label = {u"户号或单号"_s, u"Account or reference"_s};
    account.kind = ParameterKind::Alnum;
    account.max = 30;
    account.required = false;
    account.scan = ScanSource::Barcode;
    account.keypad = Keypad::Alnum;
    Parameter wish;
    wish.key = u"wish"_s;
    wish.label = {u"办理事项说明"_s, u"What it is about"_s};
    wish.kind = ParameterKind::Text;
    wish.max = 200;
    wish.required = false;
    wish.keypad = Keypad::Full;
    wish.mask = MaskRule::All;
    return {phone, day, account, wish};
}

/// What is told at length is hidden whole or not at all. A name of one line is masked by its rule,
/// also where it is signed: a telephone may be in other hands.
bool isSaidInWords(const Parameter& parameter)
{
    return parameter.kind == ParameterKind::Text && parameter.mask == MaskRule::All;
}

} // namespace

QList<Parameter> caseForm(const QString& kind)
{
    const QList<Parameter> general = generalForm();
    const auto own = needForms().constFind(kind);
    return own == needForms().constEnd() ? general : QList{general.first()} + withoutSecrets(*own);
}

QList<Parameter> secretsOfForm(const QString& kind)
{
    return secretsAmong(needForms().value(kind));
}

QStringList kindsWithForms()
{
    return needForms().keys();
}

QList<QPair<LocalText, QString>> shownEntries(
    const QMap<QString, QString>& entries, const QString& kind, bool toSigner)
{
    QList<QPair<LocalText, QString>> shown;
    QStringList known;
    for (const Parameter& parameter : caseForm(kind) + generalForm()) {
        const QString value = entries.value(parameter.key);
        if (!value.isEmpty() && !known.contains(parameter.key))
            shown.append({parameter.label,
                toSigner && isSaidInWords(parameter) ? value : maskParameter(value, parameter)});
        known.append(parameter.key);
    }
    return shown;
}

QString billerKey()
{
    return u"biller"_s;
}

QString argumentFor(const QString& pattern, const QUuid& id, const QMap<QString, QString>& entries)
{
    static const QRegularExpression place(u"([^{}]*)\\{([a-z_]+)\\}"_s);
    QString best;
    int mostKnown = 0;
    for (const QString& each : pattern.split(u'|')) {
        QString argument;
        int known = 0;
        for (const QRegularExpressionMatch& match : place.globalMatch(each)) {
            const QString key = match.captured(2);
            const QString value = key == u"case" ? idText(id) : entries.value(key);
            if (value.isEmpty())
                break;
            argument += match.captured(1) + value;
            ++known;
        }
        if (known > mostKnown) {
            best = argument;
            mostKnown = known;
        }
    }
    return best;
}

QString argumentForLeg(const QString& pattern, const CaseStep& step)
{
    if (!pattern.split(u'|').contains(u"{leg}"_s))
        return pattern.section(u'.', 0, 0);
    return idText(step.money.operation.isNull() ? step.booking.operation : step.money.operation);
}

} // namespace hui::cases
