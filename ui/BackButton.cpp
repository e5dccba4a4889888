// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/BackButton.h"

#include <QCoreApplication>

namespace hui {

KeyButton* makeBackButton(
    const QString& objectName, QWidget& parent, const std::function<void()>& back)
{
    auto* button = new KeyButton(QCoreApplication::translate("hui::BackButton", "Back"), &parent);
    button->setObjectName(objectName);
    button->setKeyHint(QStringLiteral("Esc"));
    QObject::connect(button, &KeyButton::clicked, button, back);
    return button;
}

} // namespace hui
