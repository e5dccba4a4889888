// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace hui {

/// What is inside a card that may become higher than the card: scrolls up and down, never
/// sideways, keeps what has the focus in sight, and what is inside off its bar.
class PaneScroll : public QScrollArea {
    Q_OBJECT

public:
    explicit PaneScroll(QWidget* parent = nullptr);
    ~PaneScroll() override;

    QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keepInSight(QObject* focus);

    QMetaObject::Connection m_following; ///< of the window's focus
};

/// Fills the body of a card with what scrolls: the bar stands in the edge of the card, what is
/// above and below the scroll in line with what is inside.
void fillBody(QVBoxLayout* body, PaneScroll* scroll, const QList<QWidget*>& above = {},
    const QList<QWidget*>& below = {});

} // namespace hui
