// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Token.h"

#include <QMap>
#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace hui {

class MessageBar;

/// The messages under the header of the page on show that hold for the whole desk: the line is
/// down, the disk is filling up. There is one of them, and it moves along with the pages. Each
/// message stays until it is withdrawn; while the page says the same in its own words, it steps
/// back.
class StandingNotices : public QWidget {
    Q_OBJECT

public:
    explicit StandingNotices(QWidget* parent);

    /// Stands below the PageHeader of `page` from now on; above everything when it has none.
    void moveTo(QWidget& page);

    /// Says something under a name, "disk"; the same again is not read out again.
    void say(const QString& id, Mood mood, const QString& headline, const QString& sentence);

    void withdraw(const QString& id);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QVBoxLayout* m_column;
    QMap<QString, MessageBar*> m_messages; ///< only those that are said
    QPointer<QWidget> m_page; ///< where they stand
};

/// What the message of a page says now stands for the notice of that name, "offline", as long as it
/// is shown and says it: the page knows better what may still be done there.
void standFor(MessageBar& said, const QString& notice);

} // namespace hui
