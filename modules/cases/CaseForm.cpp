// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/CaseForm.h"

#include "app/catalogue/ParameterCheck.h"
#include "app/catalogue/ParameterWire.h"
#include "app/core/Assert.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"

#include <QFile>
#include <QRegularExpression>

namespace hui::cases {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFields = 12;

using Forms = QMap<QString, QList<Parameter>>;

/// The file is part of the program: what cannot be read of it is a fault of the build.
Forms readForms()
{
    QFile file(u":/catalogue/need_forms.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    HUI_ASSERT(isOpen);
    const auto json = parseStrict(file.readAll());
    HUI_ASSERT(json);
    Forms forms;
    for (auto kind = json->constBegin(); kind != json->constEnd(); ++kind) {
        JsonReader reader(*json);
        forms.insert(kind.key(),
            reader.list(QLatin1StringView(kind.key().toLatin1()), mostFields, parameterFromJson));
    }
    return forms;
}

const Forms& ownForms()
{
    static const Forms forms = readForms();
    return forms;
}

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

} // namespace

QList<Parameter> caseForm(const QString& kind)
{
    const QList<Parameter> general = generalForm();
    const auto own = ownForms().constFind(kind);
    return own == ownForms().constEnd() ? general : QList{general.first()} + *own;
}

QStringList kindsWithForms()
{
    return ownForms().keys();
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
                toSigner && parameter.kind == ParameterKind::Text
                    ? value
                    : maskParameter(value, parameter)});
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

} // namespace hui::cases
