// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QWidget>

namespace hui::look {

/// The form of a link; of an agent with a copy of the paper from the scanner.
inline bool isLinkPlayed(const QWidget& window, bool isAgent)
{
    using namespace Qt::StringLiterals;
    auto* other = window.findChild<QWidget*>(u"link.other"_s);
    if (!other->isVisible())
        window.findChild<QAbstractButton*>(u"customers.link"_s)->click();
    if (!isAgent || !other->isVisible())
        return other->isVisible();
    auto* role = window.findChild<QComboBox*>(u"link.role"_s);
    role->setCurrentIndex(role->findData(u"agent"_s));
    auto* scan = window.findChild<QAbstractButton*>(u"link.copy.scan"_s);
    if (scan->isVisible())
        scan->click();
    return window.findChild<QAbstractButton*>(u"link.copy.view"_s)->isVisible();
}

} // namespace hui::look
