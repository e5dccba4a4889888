// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/KeyButton.h"
#include "ui/KeyMap.h"
#include "ui/TopBar.h"

#include <QMap>
#include <QShortcut>

#include <utility>

namespace hui::look {

/// Whether a button of the top bar is this one, or in it.
inline bool isOfTopBar(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (qobject_cast<const TopBar*>(widget))
            return true;
    return false;
}

/// Whether the window listens to a key itself, or its top bar, whatever page is shown. What parks
/// may have the key that parks where there is no top bar.
inline bool isTaken(const QKeySequence& keys, const QWidget& button)
{
    if (KeyMap::isOfTheWindow(keys) || keys == QKeySequence(Qt::Key_F9))
        return true;
    return keys == QKeySequence(Qt::Key_F8)
        && !button.objectName().endsWith(QStringLiteral(".park"));
}

/// One key with two meanings on what is shown, of which Qt starts neither, and keys of the window
/// that a button takes. Each with the button it is about.
inline QList<std::pair<QString, const QWidget*>> keyFaults(const QWidget& top)
{
    QList<std::pair<QString, const QWidget*>> faults;
    QMap<QString, const QWidget*> owners;
    for (const QShortcut* shortcut : top.findChildren<QShortcut*>()) {
        const auto* owner = qobject_cast<const QWidget*>(shortcut->parent());
        const QString keys = shortcut->key().toString();
        const bool isHeard = shortcut->isEnabled() && owner && owner->isVisible()
            && owner->isEnabled() && owner->window() == &top
            && shortcut->context() == Qt::WindowShortcut;
        if (!isHeard || keys.isEmpty())
            continue;
        if (const QWidget* other = owners.value(keys))
            faults.append({keys + QStringLiteral(" is that of ") + other->objectName(), owner});
        owners.insert(keys, owner);
        if (qobject_cast<const KeyButton*>(owner) && !isOfTopBar(owner)
            && isTaken(shortcut->key(), *owner))
            faults.append({keys + QStringLiteral(" is a key of the window"), owner});
    }
    return faults;
}

} // namespace hui::look
