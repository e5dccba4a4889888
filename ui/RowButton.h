// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Token.h"

#include <QAbstractButton>

class QHBoxLayout;

namespace hui {

/// A line of a card that can be pressed: a picture and what it is about at the left, elided where
/// there is no room, and how it stands at the right.
class RowButton : public QAbstractButton {
    Q_OBJECT

public:
    RowButton(const QString& text, const QString& iconName, QWidget* parent = nullptr);

    void setPicture(const QString& iconName, Token ink);

    /// What stands at the right, in place of what stood there; the whole line can still be pressed.
    void setStanding(QWidget* standing);

    /// A hairline above, between the line before and this one.
    void setRule(bool isDrawn);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QHBoxLayout* m_row;
    QWidget* m_standing = nullptr;
    QString m_icon;
    Token m_ink = Token::Text2;
    bool m_hasRule = false;
};

} // namespace hui
