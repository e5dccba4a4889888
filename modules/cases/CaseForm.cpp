// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/CaseForm.h"

#include "app/catalogue/ParameterCheck.h"

namespace hui::cases {

using namespace Qt::StringLiterals;

QList<Parameter> caseForm()
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

QList<QPair<LocalText, QString>> shownEntries(const QMap<QString, QString>& entries)
{
    QList<QPair<LocalText, QString>> shown;
    for (const Parameter& parameter : caseForm())
        if (const QString value = entries.value(parameter.key); !value.isEmpty())
            shown.append({parameter.label, maskParameter(value, parameter)});
    return shown;
}

QString billerKey()
{
    return u"biller"_s;
}

QString paymentOf(const QMap<QString, QString>& entries)
{
    const QString biller = entries.value(billerKey());
    const QString account = entries.value(u"account"_s);
    if (biller.isEmpty())
        return {};
    return u"biller."_s + biller + (account.isEmpty() ? QString() : u'/' + account);
}

} // namespace hui::cases
