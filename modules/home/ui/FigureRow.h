// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Token.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace hui::home {

/// The key figures beside each other in one card, 103 high.
class FigureRow : public QFrame {
    Q_OBJECT

public:
    explicit FigureRow(QWidget* parent);

    /// Another figure at the right; `name` is what it counts.
    void addFigure(const QString& id, const QString& name);

    /// "38,214.60", "CNY", and a note below.
    struct Figure {
        QString value;
        QString unit;
        QString note;
        Token tone = Token::Text3; ///< of the note
        QString rest = {}; ///< a second value with its unit: "12", "s"
        QString restUnit = {};
    };
    void setFigure(const QString& id, const Figure& figure);

private:
    QHBoxLayout* m_row;
};

} // namespace hui::home
