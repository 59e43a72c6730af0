"""Worker processes that may be killed or hang.

Each has a pipe of its own, and no lock or queue is shared: a process that ends at any moment loses only what it was
doing, and is seen to have ended by the end of its pipe. The pools of the standard library and of ``pebble`` share a
queue: they break down, or wait for ever, where a process is killed while it holds the lock or has sent half an answer.
"""

from __future__ import annotations

import signal
import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

Work = Callable[[bytes], bytes]


class WorkerError(RuntimeError):
    """A worker process that was killed, or that was stopped because it hung."""


@attrs.define(eq=False)
class Task:
    """Work for one process; it is done once there is an answer or an error."""

    packed: bytes
    answer: bytes | None = None
    error: WorkerError | TimeoutError | None = None

    @property
    def is_done(self) -> bool:
        return self.answer is not None or self.error is not None


@attrs.define(eq=False)
class _Worker:
    process: BaseProcess
    pipe: Connection
    task: Task | None = None
    deadline: float = 0.0


@attrs.define(eq=False)
class Workers:
    """``size`` processes that do ``work``; a task that takes longer than ``timeout`` seconds is stopped."""

    work: Work
    size: int
    timeout: float
    _workers: list[_Worker] = attrs.field(factory=list)
    _queue: deque[Task] = attrs.field(factory=deque)

    def submit(self, packed: bytes) -> Task:
        """Work that is begun as soon as a process is free."""
        task = Task(packed)
        self._queue.append(task)
        self._take(0.0)
        self._assign()
        return task

    def result(self, task: Task) -> bytes:
        """The answer to a task.

        :raises WorkerError: if its process ended
        :raises TimeoutError: if it took too long
        """
        while not task.is_done:
            self._assign()
            self._take()
        if task.error is not None:
            raise task.error
        assert task.answer is not None
        return task.answer

    def stop(self) -> None:
        """End all processes, whatever they do."""
        for worker in self._workers:
            worker.process.kill()
        for worker in self._workers:
            self._bury(worker)
        self._workers.clear()
        self._queue.clear()

    def _assign(self) -> None:
        """Give what is waiting to processes that are free, or new."""
        while self._queue:
            worker = next((w for w in self._workers if w.task is None), None)
            if worker is None:
                if len(self._workers) == self.size:
                    return
                worker = self._start()
            try:
                worker.pipe.send_bytes(self._queue[0].packed)
            except OSError:  # it ended while it had nothing to do
                self._dismiss(worker)
                continue
            worker.task = self._queue.popleft()
            worker.deadline = time.monotonic() + self.timeout

    def _start(self) -> _Worker:
        import multiprocessing

        here, there = multiprocessing.Pipe()
        process = multiprocessing.get_context().Process(target=_serve, args=(there, self.work), daemon=True)
        process.start()
        there.close()  # so that the pipe ends with the process
        worker = _Worker(process, here)
        self._workers.append(worker)
        return worker

    def _take(self, longest: float | None = None) -> None:
        """Take what processes have done; wait for it until a deadline, at the longest so many seconds."""
        from multiprocessing.connection import wait

        busy = [w for w in self._workers if w.task is not None]
        if not busy:
            return
        seconds = max(min(w.deadline for w in busy) - time.monotonic(), 0.0)
        ready = wait([w.pipe for w in busy], seconds if longest is None else min(seconds, longest))
        now = time.monotonic()
        for worker in busy:
            if worker.pipe in ready:
                self._receive(worker)
            elif now >= worker.deadline and worker.task is not None:
                worker.task.error = TimeoutError()
                worker.process.kill()
                self._dismiss(worker)

    def _receive(self, worker: _Worker) -> None:
        assert worker.task is not None
        try:
            worker.task.answer = worker.pipe.recv_bytes()
        except (EOFError, OSError):
            worker.process.join()
            worker.task.error = WorkerError(f"the worker process was killed (exit status {worker.process.exitcode})")
            self._dismiss(worker)
        worker.task = None

    def _dismiss(self, worker: _Worker) -> None:
        self._workers.remove(worker)
        self._bury(worker)

    @staticmethod
    def _bury(worker: _Worker) -> None:
        worker.pipe.close()
        worker.process.join()
        worker.process.close()
        worker.task = None


def _serve(pipe: Connection, work: Work) -> None:
    """What a worker does until its pipe or its parent ends; Ctrl-C is for the parent to handle."""
    import multiprocessing
    from multiprocessing.connection import wait

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    assert parent is not None
    while pipe in wait([pipe, parent.sentinel]):
        try:
            pipe.send_bytes(work(pipe.recv_bytes()))
        except (EOFError, OSError):
            return
