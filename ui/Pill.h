// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Token.h"

#include <QMetaType>
#include <QWidget>

namespace hui {

/// How an operation stands.
enum class PillState {
    Done,
    Queued,
    Sending,
    NeedsApproval,
    Unknown, ///< neither success nor failure, and drawn as neither
    Failed,
    Reversed,
    Draft
};

/// What a pill shows: always a word and an icon, never colour alone.
struct PillLook {
    QString text;
    QString icon;
    Mood mood = Mood::Neutral;
    bool dashed = false; ///< dashed outline without fill: unknown only

    friend bool operator==(const PillLook&, const PillLook&) = default;
};

/// The look of a state, in the teller's language.
PillLook pillOf(PillState state);

QSize pillSize(const PillLook& look);

/// Draws a pill; also for delegates. `box` is as large as pillSize().
void paintPill(QPainter& painter, const QRect& box, const PillLook& look, const QPalette& palette);

/// A pill as a widget.
class Pill : public QWidget {
    Q_OBJECT

public:
    explicit Pill(const PillLook& look, QWidget* parent = nullptr);

    void setLook(const PillLook& look);
    const PillLook& look() const { return m_look; }
    QSize sizeHint() const override { return pillSize(m_look); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    PillLook m_look;
};

} // namespace hui

Q_DECLARE_METATYPE(hui::PillLook)
