// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>
#include <QWidget>

class QAbstractButton;
class QGridLayout;

namespace hui::billpay {

/// The kinds of bills as tiles, two in a row, always in the same place: the ten of 惠缴费 and
/// campus fees, then whatever kinds a later platform brings. One that the city does not have is
/// there, and cannot be pressed.
class KindTiles : public QWidget {
    Q_OBJECT

public:
    explicit KindTiles(QWidget* parent = nullptr);

    /// What there is in the city.
    void setAvailable(const QStringList& categories);
    void setChosen(const QString& category);

    /// The first of `categories` in the order of the tiles.
    static QString firstOf(const QStringList& categories);

Q_SIGNALS:
    void chosen(const QString& category);

private:
    void addTile(const QString& category);

    QGridLayout* m_grid;
    QList<QAbstractButton*> m_tiles;
};

} // namespace hui::billpay
