// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ParameterText.h"

#include "app/core/rules/Rules.h"

#include <QLocale>

namespace hui {

QString ParameterText::of(const LocalText& text)
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    return chinese || text.en.isEmpty() ? text.zh : text.en;
}

QString ParameterText::hint(const Parameter& parameter)
{
    const int min = parameter.min;
    const int max = parameter.max;
    switch (parameter.kind) {
    case ParameterKind::Digits:
    case ParameterKind::Phone:
        return min == max ? tr("%n digit(s)", nullptr, max)
                          : tr("%1 to %2 digits").arg(min).arg(max);
    case ParameterKind::Alnum:
        return min == max ? tr("%n letter(s) or digit(s)", nullptr, max)
                          : tr("%1 to %2 letters or digits").arg(min).arg(max);
    case ParameterKind::Date: return tr("Such as %1").arg(QStringLiteral("20260318"));
    case ParameterKind::Period: return tr("Such as %1").arg(QStringLiteral("202603"));
    case ParameterKind::Plate: return tr("Such as %1").arg(QStringLiteral("苏E12345"));
    case ParameterKind::Text:
    case ParameterKind::Choice:
    case ParameterKind::Unknown: break;
    }
    return {};
}

QString ParameterText::placeholder(const Parameter& parameter)
{
    switch (parameter.scan) {
    case ScanSource::Barcode: return tr("Type it, or scan the bar code");
    case ScanSource::Qr: return tr("Type it, or scan the QR code");
    case ScanSource::Card: return tr("Type it, or swipe the card");
    case ScanSource::None:
    case ScanSource::Unknown: break;
    }
    return {};
}

QString ParameterText::length(qsizetype entered, const Parameter& parameter)
{
    if (parameter.min == parameter.max)
        return tr("%1 entered, %2 are needed.").arg(entered).arg(parameter.max);
    return entered < parameter.min
        ? tr("%1 entered, at least %2 are needed.").arg(entered).arg(parameter.min)
        : tr("%1 entered, at most %2 are allowed.").arg(entered).arg(parameter.max);
}

QString ParameterText::characters(ParameterKind kind)
{
    switch (kind) {
    case ParameterKind::Digits:
    case ParameterKind::Phone: return tr("Digits only.");
    case ParameterKind::Alnum: return tr("Letters and digits only.");
    case ParameterKind::Plate: return tr("Chinese characters, letters and digits only.");
    case ParameterKind::Text:
    case ParameterKind::Date:
    case ParameterKind::Period:
    case ParameterKind::Choice:
    case ParameterKind::Unknown: break;
    }
    return tr("There is a character that may not stand here.");
}

QString ParameterText::fault(const ParameterReading& reading, const Parameter& parameter)
{
    switch (reading.fault) {
    case ParameterFault::None: break;
    case ParameterFault::Missing: return tr("%1 is missing.").arg(of(parameter.label));
    case ParameterFault::TooShort:
    case ParameterFault::TooLong: return length(reading.value.size(), parameter);
    case ParameterFault::Characters: return characters(parameter.kind);
    case ParameterFault::Date:
        return parameter.kind == ParameterKind::Period ? tr("There is no such month.")
                                                       : tr("There is no such day.");
    case ParameterFault::Choice: return tr("Choose one of the list.");
    case ParameterFault::Pattern:
        return tr("Not the form this biller uses: compare it with the bill.");
    case ParameterFault::Rule: return QCoreApplication::translate("Rule", ruleText(reading.reason));
    case ParameterFault::CannotBeChecked:
        return tr("This desk does not understand what the biller asks for.");
    case ParameterFault::Secret: return secrets({parameter});
    }
    return {};
}

QString ParameterText::secrets(const QList<Parameter>& parameters)
{
    QStringList labels;
    for (const Parameter& parameter : parameters)
        labels.append(of(parameter.label));
    return tr(
        "Not asked: %1. A customer's passwords, codes and biometrics are never taken; tell the"
        " head office of this form.")
        .arg(labels.join(tr(", ")));
}

QString ParameterText::warnings(const ParameterReading& reading)
{
    QStringList words;
    for (const QString& code : reading.warnings)
        words.append(QCoreApplication::translate("Rule", ruleText(code)));
    return words.join(u' ');
}

} // namespace hui
