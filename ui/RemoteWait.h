// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/RemoteSignature.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QShortcut;

namespace hui {

class KeyButton;
class MessageBar;
class Pill;

/// Over a page whose operation waits for a signature from another desk: how it stands, and the way
/// back. The page below keeps what was entered and takes no keys, so that what is signed is what
/// was shown; every other page can be used meanwhile. Once it is signed the teller carries on; when
/// nobody has signed in time, the same key asks anew.
class RemoteWait : public QWidget {
    Q_OBJECT

public:
    RemoteWait(const ApprovalRequest& request, Uplink& uplink, const Clock& clock, QWidget* parent,
        std::chrono::milliseconds every = std::chrono::seconds(2), const Sending& sending = {});

    /// Whether a page waits, so that nothing else may be begun on it.
    static bool isOver(const QWidget& page);
    static RemoteWait* waitOver(const QWidget& page);

    /// What was asked for is not what would be done any more: the request is taken back, so that
    /// nobody signs it, and both desks say so. Nothing once it is over.
    void voidRequest();

    /// What is asked for.
    QString title() const { return m_request.title; }

    /// What a page asked for and somebody at another desk may still decide; none otherwise.
    static RemoteWait* hangingOver(const QWidget& page);

Q_SIGNALS:
    /// Nobody decides any more: it is signed, refused, or too late. Before decided(), and each
    /// time when it was asked for anew.
    void over();

    /// While it may still be decided, and when it has been: whether it still is what would be done
    /// should be looked at. See voidRequest().
    void looking();

    /// Whether somebody may still sign it, as far as the platform has said, and until when; not
    /// valid while it has not. One that was withdrawn may be signed until the platform says that it
    /// has heard of it.
    void stands(bool isOpen, const QDateTime& until);

    /// Signed and to be carried on with, or given up with nothing. Once.
    void decided(const std::optional<hui::Approval>& approval);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeCard();
    void holdPage();
    void setAsking(bool isAsking);
    void present(RemoteSignature::Stage stage);
    void presentKeys();
    void sayWaiting();
    void saySigned();
    void sayEnded(RemoteSignature::Stage stage);
    bool isTooLate() const;
    bool mayAskAnew() const;
    void carryOn();
    void refresh();
    void tellStanding();
    void toastEnd();
    void leave(const std::optional<Approval>& approval);

    const ApprovalRequest m_request;
    const Sending m_sending;
    const Clock& m_clock;
    QWidget& m_page;
    QList<QPointer<QWidget>> m_held; ///< what was enabled before
    QPointer<QWidget> m_opener; ///< had the keyboard
    RemoteSignature* m_signature;
    Pill* m_state;
    MessageBar* m_message;
    KeyButton* m_withdraw; ///< answers the question that m_back asks
    KeyButton* m_back;
    QShortcut* m_escape; ///< asks, too: it must not reach the page below
    KeyButton* m_stay;
    KeyButton* m_go;
    QTimer m_second;
    std::optional<RemoteSignature::Stage> m_shown;
    bool m_lineShown = true;
    bool m_isVoid = false;
    bool m_isAsking = false; ///< whether it is to be taken back
};

/// The dialog where the request brings its content with it, because what is signed is no operation
/// of this desk (acts of the centre). Everything else asks by signOperation(). The second person
/// may be at another desk.
void authoriseAnywhere(const ApprovalRequest& request, Uplink& uplink, const Clock& clock,
    QWidget* parent, std::function<void(const std::optional<Approval>&)> then);

} // namespace hui
