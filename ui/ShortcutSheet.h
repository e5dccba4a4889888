// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/KeyMap.h"

#include <QDialog>

class QGridLayout;

namespace hui {

/// F1: every key of the program on one sheet.
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutSheet(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeGroup(KeyBinding::Group group, const QString& title);
    void addBinding(QGridLayout& grid, const KeyBinding& binding);
};

} // namespace hui
