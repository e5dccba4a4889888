// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/reconcile/AnswerCase.h"
#include "ui/Card.h"
#include "ui/Module.h"

class QLineEdit;

namespace hui {
class FactList;
class Field;
class KeyButton;
class MessageBar;
class SegmentedControl;
struct ApprovalRequest;
} // namespace hui

namespace hui::reconcile {

/// Where the centre answers one case: the verdict, what was found in words, signed by a second
/// person. A case that has an answer is shown with it.
class CaseCard : public Card {
    Q_OBJECT

public:
    CaseCard(const Services& services, QWidget* parent);

    /// Shows the case and takes the keyboard.
    void start(const CentreCase& about);

Q_SIGNALS:
    /// The answer is recorded.
    void done(const QString& said);

    /// Left without an answer.
    void left();

private:
    void layOut();
    void showFacts();
    void showHelp();
    Verdict verdict() const;
    ApprovalRequest request() const;
    void commit();
    void record(const AnswerCase& wanted);

    const Services m_services;
    CentreCase m_about;
    QUuid m_operation;
    FactList* m_facts = nullptr; ///< of the case; another case has others
    SegmentedControl* m_verdict;
    QLineEdit* m_words;
    Field* m_wordsField;
    MessageBar* m_message;
    KeyButton* m_back;
    KeyButton* m_sign;
};

} // namespace hui::reconcile
