// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PayerLines.h"

#include "ui/MaskedLine.h"

#include <QCoreApplication>

namespace hui {

namespace {

struct PayerLines {
    Q_DECLARE_TR_FUNCTIONS(PayerLines)
};

constexpr int dayWidth = 100; // a day, and what stands there without one

} // namespace

MaskedLine* makePayerLine(const char* name, QString (*mask)(QStringView), QWidget* parent)
{
    auto* line = new MaskedLine(parent);
    line->setObjectName(QLatin1StringView(name));
    line->setMaxLength(64);
    line->setInputMethodHints(Qt::ImhSensitiveData);
    line->setMask([mask](const QString& entry) { return mask(entry); });
    return line;
}

QLineEdit* makeUntilLine(const char* name, QWidget* parent)
{
    auto* line = new QLineEdit(parent);
    line->setObjectName(QLatin1StringView(name));
    line->setMaxLength(10);
    line->setMinimumWidth(dayWidth);
    line->setPlaceholderText(PayerLines::tr("Empty: long-term"));
    return line;
}

QLineEdit* makeCountryLine(const char* name, QWidget* parent)
{
    auto* line = new QLineEdit(parent);
    line->setObjectName(QLatin1StringView(name));
    line->setMaxLength(3);
    return line;
}

QString dayTyped(const QString& typed)
{
    const QString day = typed.trimmed();
    if (day.size() != 8 || day.contains(u'-'))
        return day;
    return day.left(4) + u'-' + day.mid(4, 2) + u'-' + day.mid(6);
}

} // namespace hui
