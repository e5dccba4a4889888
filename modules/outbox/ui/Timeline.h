// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace hui::outbox {

/// What happened to an operation, one below the other: a rail with a node each, the time, a word.
class Timeline : public QWidget {
    Q_OBJECT

public:
    enum class Node { Good, Doubtful, Bad, Next };
    struct Step {
        Node node = Node::Good;
        QString time; ///< "10:21:04"; empty when it is not known
        QString text;

        friend bool operator==(const Step&, const Step&) = default;
    };

    explicit Timeline(QWidget* parent = nullptr);

    void setSteps(const QList<Step>& steps);
    const QList<Step>& steps() const { return m_steps; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QList<Step> m_steps;
};

} // namespace hui::outbox
