// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Token.h"

#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace hui {

class MessageBar;

/// The messages under the header of the page on show that hold for the whole desk: the line is
/// down, the disk is filling up. There is one of them, and it moves along with the pages. Each
/// message stays until it is withdrawn.
class StandingNotices : public QWidget {
    Q_OBJECT

public:
    explicit StandingNotices(QWidget* parent);

    /// Stands below the PageHeader of `page` from now on; above everything when it has none.
    void moveTo(QWidget& page);

    /// Says something under a name, "disk"; the same again is not read out again.
    void say(const QString& id, Mood mood, const QString& headline, const QString& sentence);

    void withdraw(const QString& id);

private:
    void fit();

    QVBoxLayout* m_column;
    QMap<QString, MessageBar*> m_messages; ///< only those that are said
};

} // namespace hui
