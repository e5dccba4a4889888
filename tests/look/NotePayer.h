// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>
#include <QTest>

namespace hui::look {

/// The one that is seen: a page may have more of a kind.
inline QLineEdit* shownLine(const QWidget& window, const QString& name)
{
    for (auto* line : window.findChildren<QLineEdit*>(name))
        if (line->isVisible())
            return line;
    return nullptr;
}

/// Who pays much cash, and who came for them, seen on resident ID cards: the number tells sex and
/// nationality. False
/// while the card is not there to be filled in.
inline bool isPayerNoted(const QWidget& window)
{
    const auto* first = shownLine(window, QStringLiteral("payer.name"));
    if (!first)
        return false;
    if (!first->text().isEmpty())
        return true;
    for (const auto& [name, entry] :
        {std::pair{QStringLiteral("payer.name"), QStringLiteral("王例明")},
            {QStringLiteral("payer.number"), QStringLiteral("320508197906121015")},
            {QStringLiteral("payer.occupation"), QStringLiteral("工程技术人员")},
            {QStringLiteral("payer.phone"), QStringLiteral("13800005678")},
            {QStringLiteral("payer.address"), QStringLiteral("江苏省苏州市吴中区样例路 8 号")},
            {QStringLiteral("payer.agent"), QStringLiteral("李样安")},
            {QStringLiteral("payer.agentNumber"), QStringLiteral("320508199003071255")},
            {QStringLiteral("payer.agentUntil"), QStringLiteral("2035-01-01")}}) {
        auto* line = shownLine(window, name);
        line->setFocus();
        line->insert(entry); // as an input method does
    }
    return false; // once more: it is shown masked then
}

} // namespace hui::look
