// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/customers/Underway.h"
#include "ui/Card.h"

#include <QElapsedTimer>
#include <QTimer>

namespace hui {
class Pill;
struct PillLook;
} // namespace hui

namespace hui::customers {

/// What is under way for a customer (在途): what is held for them and for how long still, open
/// cases, what has no outcome yet and what is due back; each is gone on with from here.
class UnderwayCard : public Card {
    Q_OBJECT

public:
    explicit UnderwayCard(QWidget* parent);

    void setUnderway(const Underway& underway);

    static QString caseName(const Case& open);

Q_SIGNALS:
    /// Where it is gone on with: a page and its argument.
    void openAsked(const QString& module, const QString& argument);

private:
    struct Line {
        QString text;
        QString icon;
    };
    Pill* addLine(
        const Line& what, const PillLook& look, const QString& module, const QString& argument);
    void tick();

    QVBoxLayout* m_lines;
    QTimer m_second;
    QElapsedTimer m_since; ///< what is under way was read
    QList<std::pair<Pill*, qint64>> m_held; ///< and how long each was held then, in ms
};

} // namespace hui::customers
