// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>

namespace hui {

/// A choice that stays pressed: the kinds of bills, quick amounts, favourite cities. Checkable and
/// meant for an exclusive QButtonGroup; a Chip only tells that it was clicked.
class ChoiceButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class Look {
        Tile, ///< 34 high, icon and text at the left; chosen = accent outline
        Quick, ///< 30 high, text in the middle; chosen = soft accent
        Chip ///< 24 high, sunken
    };

    ChoiceButton(const QString& text, Look look, QWidget* parent = nullptr);

    void setIconName(const QString& name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Look m_look;
    QString m_icon;
};

} // namespace hui
