// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>

class QLabel;

namespace hui::outbox {

/// What one of those concerned knows about an operation. Doubt has a dashed outline.
class EvidenceBox : public QFrame {
    Q_OBJECT

public:
    enum class Standing { Proved, Open, Doubtful, Denied };
    struct Evidence {
        Standing standing = Standing::Open;
        QString word; ///< "Booked"
        QString detail; ///< "10:42:40 · 142.30"
    };

    /// `who` knows it: "This desk and its till".
    EvidenceBox(const QString& who, QWidget* parent);

    void setEvidence(const Evidence& evidence);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Standing m_standing = Standing::Open;
    const QString m_who;
    QLabel* m_word;
    QLabel* m_detail;
};

} // namespace hui::outbox
