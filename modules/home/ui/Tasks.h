// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace hui::home {

/// Something a teller does often: one key away on the home page.
struct Task {
    QString id; ///< "water": home.task.water
    QString title;
    QString icon;
    QString module; ///< what opens …
    QString argument; ///< … and with which argument
};

/// In the order of their keys, Alt+1 first; at most eight.
QList<Task> tasks();

/// What a teller also does often, by Alt+9 and Alt+0: the key stands with the list it belongs to.
QList<Task> furtherTasks();

} // namespace hui::home
