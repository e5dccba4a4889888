// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace hui::testkit {

/// Supervisor 0102 signs in the dialog that a page has opened.
inline void signInDialog(QWidget& page)
{
    const auto dialog = [] { return QApplication::activeModalWidget(); };
    QTRY_VERIFY(dialog());
    dialog()
        ->findChild<QLineEdit*>(QStringLiteral("authorise.approver"))
        ->setText(QStringLiteral("0102"));
    dialog()
        ->findChild<QLineEdit*>(QStringLiteral("authorise.password"))
        ->setText(QStringLiteral("secret"));
    dialog()->findChild<QAbstractButton*>(QStringLiteral("authorise.sign"))->click();
    QTRY_VERIFY(!dialog());
    page.activateWindow();
    QTRY_VERIFY(page.isActiveWindow());
}

} // namespace hui::testkit
